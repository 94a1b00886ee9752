package org.rectify.printing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rectify.printing.file.Readback.Glyph;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.printing.paper.SelfCheck.Fault;
import org.rectify.printing.typeset.GlyphRun;
import org.rectify.printing.typeset.TableComposition;
import org.rectify.printing.typeset.TablePage;

/** Reads a table's file again before it is handed out, as {@link SelfChecker} reads a paper's: its words, their places, its fonts. */
final class TableCheck {

    /** How far a glyph may lie from where it was set, in points. */
    private static final double NEAR = 0.03;

    private final TableComposition composition;
    private final List<Fault> faults = new ArrayList<>();

    private TableCheck(TableComposition composition) {
        this.composition = composition;
    }

    /** The result for a file that was written from the composition. */
    static SelfCheck of(byte[] file, Format format, TableComposition composition) {
        var check = new TableCheck(composition);
        try {
            if (format == Format.PDF) {
                check.drawn(PdfReadback.of(file));
            } else {
                check.written(DocxReadback.of(file));
            }
        } catch (IOException | RuntimeException e) {
            check.expect(false, "unreadable");
        }
        int pages = composition.pages().size();
        return new SelfCheck(format, pages, check.wanted().length, List.copyOf(check.faults));
    }

    private void drawn(Readback found) {
        expect(found.pages().size() == composition.pages().size(), "pages");
        for (int i = 0; i < Math.min(found.pages().size(), composition.pages().size()); i++) {
            expect(same(composition.pages().get(i), found.pages().get(i)), "places");
        }
        expect(Arrays.equals(set(), typed()), "words");
        expect(found.faulty().isEmpty(), "fonts");
    }

    private void written(DocxReadback found) {
        var words = new StringBuilder();
        found.paragraphs().forEach(paragraph -> words.append(paragraph.text()));
        expect(Arrays.equals(inked(words).toArray(), wanted()), "words");
    }

    private void expect(boolean right, String name) {
        var fault = new Fault(name, List.of());
        if (!right && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** The page's words at their places; behind them its number, which a turned sheet draws upright. */
    private static boolean same(TablePage page, List<Glyph> found) {
        var wanted = new ArrayList<Glyph>();
        for (var words : page.words()) {
            for (var run : words.runs()) {
                var points = run.drawn().codePoints().toArray();
                for (int i = 0; i < points.length; i++) {
                    wanted.add(new Glyph(points[i], run.starts()[i], words.baseline()));
                }
            }
        }
        int folio = found.size() - wanted.size();
        return folio == page.folio().drawn().length()
                && IntStream.range(0, wanted.size()).allMatch(i -> near(wanted.get(i), found.get(i)));
    }

    private static boolean near(Glyph wanted, Glyph found) {
        return wanted.point() == found.point()
                && Math.abs(wanted.x() - found.x()) < NEAR
                && Math.abs(wanted.y() - found.y()) < NEAR;
    }

    /** What the composition sets, once each, in no order: a row that is parted between pages changes it. */
    private int[] set() {
        var set = new StringBuilder();
        composition.pages().stream()
                .flatMap(page -> page.words().stream())
                .filter(words -> !words.again())
                .forEach(words -> words.runs().forEach(run -> set.append(run.drawn())));
        return inked(set).sorted().toArray();
    }

    private int[] typed() {
        var missing = new TreeSet<Integer>();
        composition.missing().forEach(text -> text.codePoints().forEach(missing::add));
        return Arrays.stream(wanted())
                .map(point -> missing.contains(point) ? GlyphRun.STAND_IN.codePointAt(0) : point)
                .sorted()
                .toArray();
    }

    private int[] wanted() {
        var words = new StringBuilder();
        composition.paper().model().paragraphs().forEach(paragraph -> words.append(paragraph.text()));
        return inked(words).toArray();
    }

    private static IntStream inked(CharSequence text) {
        return text.codePoints().filter(point -> !Character.isWhitespace(point) && point != 0xA0);
    }
}
