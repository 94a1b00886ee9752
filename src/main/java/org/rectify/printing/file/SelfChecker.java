package org.rectify.printing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.rectify.printing.file.Readback.Glyph;
import org.rectify.printing.font.Face;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Role;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.printing.paper.SelfCheck.Fault;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.GlyphRun;
import org.rectify.printing.typeset.Page;

/**
 * Reads every file again before it is handed out and holds it against the paper: pages, words, places, fonts. It shares no code with
 * the writers but for the measures of the grid, so that a writer's error is not repeated.
 */
final class SelfChecker {

    /** How far a glyph may lie from where it was set, in points: a hundredth of a millimetre is rounding. */
    private static final double NEAR = 0.03;

    private static final int STAND_IN = GlyphRun.STAND_IN.codePointAt(0);

    /** What a file must hold. */
    private final Composition composition;

    private final Format format;
    private final List<Fault> faults = new ArrayList<>();

    private SelfChecker(Format format, Composition composition) {
        this.format = format;
        this.composition = composition;
    }

    /** The result for a file that was written from the composition. */
    static SelfCheck check(Format format, byte[] file, Composition composition) {
        return new SelfChecker(format, composition).check(file);
    }

    private SelfCheck check(byte[] file) {
        int pages = composition.pageCount();
        try {
            switch (format) {
                case PDF -> pages = drawn(PdfReadback.of(file));
                case OFD -> pages = drawn(OfdReadback.of(file));
                case DOCX -> written(DocxReadback.of(file));
            }
        } catch (IOException | RuntimeException e) {
            // whatever a reader stumbles over, somebody else's will too
            fault("unreadable");
        }
        return new SelfCheck(format, pages, unblank(words()).length, List.copyOf(faults));
    }

    private void fault(String name, Object... figures) {
        faults.add(new Fault(name, Arrays.stream(figures).map(String::valueOf).toList()));
    }

    /** Pages with glyphs: the words of the model, every glyph at its place, every font in the file. */
    private int drawn(Readback found) {
        int pages = found.pages().size();
        if (pages != composition.pageCount()) {
            fault("pages", pages, composition.pageCount());
        }
        words(found);
        for (int i = 0; i < Math.min(pages, composition.pageCount()); i++) {
            places(composition.pages().get(i), found.pages().get(i));
        }
        if (!found.faulty().isEmpty()) {
            fault("fonts", String.join(", ", found.faulty()));
        }
        return pages;
    }

    private String words() {
        var words = new StringBuilder();
        composition.model().paragraphs().forEach(paragraph -> words.append(paragraph.text()));
        return words.toString();
    }

    /** The statement character for character, without blanks, which lie at line ends too; 〓 stands for what no face has. */
    private void words(Readback found) {
        var missing = new TreeSet<Integer>();
        composition.missing().forEach(text -> text.codePoints().forEach(missing::add));
        var wanted = Arrays.stream(unblank(words()))
                .map(point -> missing.contains(point) ? STAND_IN : point)
                .toArray();
        int at = 0;
        for (int page = 0; page < found.pages().size(); page++) {
            var folio = composition.profile().numbers(page + 1) ? unblank("— " + (page + 1) + " —") : new int[0];
            var points = found.pages().get(page).stream()
                    .mapToInt(Glyph::point)
                    .filter(SelfChecker::inked)
                    .toArray();
            int words = points.length - folio.length;
            if (words < 0
                    || !Arrays.equals(points, words, points.length, folio, 0, folio.length)
                    || at + words > wanted.length
                    || !Arrays.equals(points, 0, words, wanted, at, at + words)) {
                fault("words", page + 1);
                return;
            }
            at += words;
        }
        if (at < wanted.length) {
            fault("words", found.pages().size());
        }
    }

    private void places(Page page, List<Glyph> found) {
        var wanted = new ArrayList<Glyph>();
        page.lines().forEach(line -> line.runs().forEach(run -> add(run, line.baseline(), wanted)));
        if (page.folio() != null) {
            add(page.folio(), Grid.folioBaseline(), wanted);
        }
        long moved = Math.abs(wanted.size() - found.size());
        for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
            if (!near(wanted.get(i), found.get(i))) {
                moved++;
            }
        }
        if (moved > 0) {
            fault("places", page.number(), moved);
        }
    }

    private static void add(GlyphRun run, double baseline, List<Glyph> wanted) {
        var points = run.drawn().codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            wanted.add(new Glyph(points[i], run.starts()[i], baseline));
        }
    }

    private static boolean near(Glyph wanted, Glyph found) {
        return wanted.point() == found.point()
                && Math.abs(wanted.x() - found.x()) < NEAR
                && Math.abs(wanted.y() - found.y()) < NEAR;
    }

    /** A DOCX: paragraphs with their styles, and what makes Word set them as we do. */
    private void written(DocxReadback found) {
        var wanted = composition.model().paragraphs().stream()
                .map(each -> new DocxReadback.Paragraph(DocxParts.styleId(each.role()), each.text()))
                .toList();
        if (found.paragraphs().size() != wanted.size()) {
            fault("paragraphs", found.paragraphs().size(), wanted.size());
        }
        for (int i = 0; i < Math.min(wanted.size(), found.paragraphs().size()); i++) {
            if (!same(wanted.get(i), found.paragraphs().get(i))) {
                fault("paragraph", i + 1);
                break;
            }
        }
        settings(found);
        for (var role : Role.values()) {
            if (!Face.of(role).official().equals(found.faces().get(DocxParts.styleId(role)))) {
                fault("faces", Face.of(role).official());
            }
        }
    }

    /** A title loses the blanks that its breaks stand for. */
    private static boolean same(DocxReadback.Paragraph wanted, DocxReadback.Paragraph found) {
        return wanted.style().equals(found.style()) && Arrays.equals(unblank(wanted.text()), unblank(found.text()));
    }

    private void settings(DocxReadback found) {
        double width = twips(found, "pgSz.w") - twips(found, "pgMar.left") - twips(found, "pgMar.right");
        double height = twips(found, "pgSz.h") - twips(found, "pgMar.top") - twips(found, "pgMar.bottom");
        double pitch = twips(found, "docGrid.linePitch");
        boolean area = Math.abs(width / 20 - Grid.WIDTH) < 1 && Math.abs(height / 20 - Grid.HEIGHT) < 1;
        int wanted = composition.profile().lines();
        boolean lines = pitch == composition.profile().pitchTwentieths()
                && pitch * wanted <= height
                && pitch * (wanted + 1) > height;
        if (!area || !lines || !"doNotCompress".equals(found.settings().get("characterSpacingControl"))) {
            fault("grid", wanted);
        }
        long empty = found.footers().stream().filter(String::isBlank).count();
        long fields = found.footers().stream()
                .filter(footer -> footer.startsWith("— PAGE"))
                .count();
        boolean numbered = fields == 2
                && empty == (composition.profile().firstPageNumbered() ? 0 : 1)
                && found.footers().size() == fields + empty
                && found.settings().containsKey("evenAndOddHeaders");
        if (!numbered) {
            fault("folio");
        }
    }

    private static double twips(DocxReadback found, String name) {
        var value = found.settings().get(name);
        return value == null ? 0 : Double.parseDouble(value);
    }

    private static int[] unblank(String text) {
        return text.codePoints().filter(SelfChecker::inked).toArray();
    }

    private static boolean inked(int point) {
        return !Character.isWhitespace(point) && point != 0xA0;
    }
}
