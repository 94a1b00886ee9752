package org.rectify.printing.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.TableComposition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes papers as files, and reads every file again before anybody gets it. The same paper gives the same bytes. */
public final class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final Shelf shelf = new Shelf();
    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();
    private final OfdWriter ofd = new OfdWriter();
    private final TablePdfWriter tablePdf = new TablePdfWriter();
    private final TableDocxWriter tableDocx = new TableDocxWriter();

    /** The paper in a format, checked. */
    public Document of(Composition composition, Format format) {
        var key = new Shelf.Key(format, composition.fingerprint());
        return shelf.find(key).orElseGet(() -> {
            var document = made(composition, format);
            shelf.put(key, document);
            return document;
        });
    }

    /** The table in a format, checked; none is written as OFD. */
    public Document of(TableComposition composition, Format format) {
        var bytes = switch (format) {
            case PDF -> tablePdf.write(composition);
            case DOCX -> tableDocx.write(composition);
            case OFD -> throw new IllegalArgumentException("tables are not written as OFD");
        };
        return told(bytes, TableCheck.of(bytes, format, composition));
    }

    /** What the checks of all formats said, where all have been made. */
    public Optional<List<SelfCheck>> checks(Composition composition) {
        var fingerprint = composition.fingerprint();
        var found = Stream.of(Format.values())
                .flatMap(format -> shelf.find(new Shelf.Key(format, fingerprint)).stream())
                .map(Document::check)
                .toList();
        return found.size() == Format.values().length ? Optional.of(found) : Optional.empty();
    }

    private Document made(Composition composition, Format format) {
        var bytes = write(composition, format);
        return told(bytes, SelfChecker.check(format, bytes, composition));
    }

    private static Document told(byte[] bytes, SelfCheck check) {
        if (!check.passed()) {
            LOG.error("self-check of a {} of {} pages failed: {}", check.format(), check.pages(), check.faults());
        }
        return new Document(bytes, check);
    }

    /** The bytes, not checked yet. */
    byte[] write(Composition composition, Format format) {
        return switch (format) {
            case PDF -> pdf.write(composition);
            case DOCX -> docx.write(composition);
            case OFD -> ofd.write(composition);
        };
    }
}
