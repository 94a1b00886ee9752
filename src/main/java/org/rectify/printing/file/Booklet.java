package org.rectify.printing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.Composition;

/**
 * Many papers in one PDF behind a page of contents: numbered through, each from a right-hand page, so that printed on both sides
 * they can be taken apart. Papers are set one after the other, so that only one is in memory.
 */
public final class Booklet {

    private static final int INDENT = 4;

    private final Composer composer;
    private final PrintModel head;
    private final String contents;
    private final List<Entry> entries;

    /** What each page shows, in the order of drawing. */
    private final List<String> shown = new ArrayList<>();

    /**
     * A paper of the booklet.
     *
     * @param name what the contents call it
     * @param profile the rule it is set by
     * @param pages how many it has
     */
    public record Entry(String name, PrintModel paper, Profile profile, int pages) {}

    /**
     * @param title for the document's properties
     * @param contents what its first pages are called
     * @param dated the day the document carries; the same papers then give the same bytes
     */
    public Booklet(Composer composer, String title, String contents, LocalDate dated, List<Entry> entries) {
        this.composer = composer;
        this.head = new PrintModel(title, "", dated, List.of());
        this.contents = contents;
        this.entries = entries;
    }

    /**
     * The file.
     *
     * @param wrongPages how many of its pages show other words than they should; a page too many or too few counts as one
     * @param missing characters of the contents that print as 〓; those of the papers are known before
     */
    public record Bound(byte[] pdf, int pages, long wrongPages, List<String> missing) {}

    /** Sets, writes and reads the booklet. */
    public Bound bind() {
        try (var file = new PdfFile(head.title(), head.author(), head.dated())) {
            var first = composer.compose(contents());
            add(file, first, contents);
            int next = turned(file, 1 + first.pageCount());
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                add(file, composer.numbered(composer.compose(entry.paper(), entry.profile()), next), entry.name());
                next = i + 1 < entries.size() ? turned(file, next + entry.pages()) : next;
            }
            var bytes = new ByteArrayOutputStream(1 << 20);
            file.save(bytes);
            return new Bound(bytes.toByteArray(), shown.size(), wrongPages(bytes.toByteArray()), first.missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(PdfFile file, Composition paper, String bookmark) throws IOException {
        file.add(paper, bookmark);
        for (var page : paper.pages()) {
            var words = new StringBuilder();
            page.lines().forEach(line -> line.runs().forEach(run -> words.append(run.drawn())));
            shown.add(words.append(page.folio() == null ? "" : page.folio().drawn())
                    .toString());
        }
    }

    /** Reads the file again, as every file is read before it is handed out. */
    private long wrongPages(byte[] pdf) throws IOException {
        var found = PdfReadback.of(pdf);
        if (found.pages().size() != shown.size() || !found.faulty().isEmpty()) {
            return Math.max(1, Math.abs(found.pages().size() - shown.size()));
        }
        return IntStream.range(0, shown.size())
                .filter(i -> !Arrays.equals(
                        shown.get(i).codePoints().toArray(),
                        found.pages().get(i).stream()
                                .mapToInt(Readback.Glyph::point)
                                .toArray()))
                .count();
    }

    /** The number of the next right-hand page, after a blank one where needed. */
    private int turned(PdfFile file, int next) {
        if (next % 2 == 0) {
            file.addBlank();
            shown.add("");
        }
        return next | 1;
    }

    /** The contents; how many pages they take follows from the number of lines, so they are set twice. */
    private PrintModel contents() {
        int own = composer.compose(contents(1)).pageCount();
        return contents((1 + own) | 1);
    }

    private PrintModel contents(int first) {
        var lines = new ArrayList<PrintParagraph>();
        lines.add(PrintParagraph.of(Role.TITLE, contents));
        int page = first;
        for (var entry : entries) {
            lines.add(line(entry.name(), page));
            page = (page + entry.pages()) | 1;
        }
        return new PrintModel(head.title(), head.author(), head.dated(), lines);
    }

    /** Name, dots to the edge, number; a name that leaves no room for dots goes without them on lines of its own. */
    private PrintParagraph line(String name, int page) {
        int room = Grid.UNITS - INDENT - units(name) - units(String.valueOf(page));
        var dots = room < 2 ? "　" : (room % 2 == 0 ? "" : " ") + "…".repeat(room / 2);
        return PrintParagraph.of(Role.BODY, name + dots + page);
    }

    private int units(String words) {
        return composer.units(PrintParagraph.of(Role.BODY, words));
    }
}
