package org.rectify.printing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes papers as files, and reads every file again before anybody gets it. */
@Component
class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    private final Shelf shelf = new Shelf();
    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();
    private final OfdWriter ofd = new OfdWriter();

    /** The paper in a format, checked; the same paper gives the same bytes. */
    Document of(Composition composition, Format format) {
        var key = new Shelf.Key(format, Fingerprint.of(composition));
        return shelf.find(key).orElseGet(() -> made(key, composition));
    }

    /** What the checks of all formats said, where all have been made. */
    Optional<List<SelfCheck>> checks(Composition composition) {
        var fingerprint = Fingerprint.of(composition);
        var found = Stream.of(Format.values())
                .flatMap(format -> shelf.find(new Shelf.Key(format, fingerprint)).stream())
                .map(Document::check)
                .toList();
        return found.size() == Format.values().length ? Optional.of(found) : Optional.empty();
    }

    private Document made(Shelf.Key key, Composition composition) {
        var bytes = write(composition, key.format());
        var document = new Document(bytes, SelfChecker.check(key.format(), bytes, composition));
        if (!document.check().passed()) {
            var faults = document.check().faults().stream()
                    .map(fault -> fault.name() + fault.figures())
                    .collect(Collectors.joining(", "));
            LOG.error("self-check of a {} of {} pages failed: {}", key.format(), composition.pageCount(), faults);
        }
        shelf.put(key, document);
        return document;
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
