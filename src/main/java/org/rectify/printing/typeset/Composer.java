package org.rectify.printing.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.font.Face;
import org.rectify.printing.font.FontFolder;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Profile.PageNumbers;
import org.rectify.printing.paper.Role;
import org.rectify.printing.paper.TablePaper;

/**
 * Lays a paper on the grid of GB/T 9704—2012, 22 lines of 28 characters to the page, or as a unit's {@link Profile} has it. Every format and the page view are drawn from
 * what it returns, so that all have the same words on the same lines.
 */
public final class Composer {

    private final Fonts fonts;

    /** Sets with the fonts that come along. */
    public Composer() {
        this(FontFolder.none());
    }

    /** Sets with the user's own fonts, and with those that come along where there is none. */
    public Composer(FontFolder folder) {
        this.fonts = new Fonts(folder);
    }

    /** The paper, set. Never fails on any text: what no face has is drawn as 〓 and told by {@link Composition#missing()}. */
    public Composition compose(PrintModel model) {
        return compose(model, Profile.STANDARD);
    }

    /** The same by a unit's own rule; its words are set as they come. */
    public Composition compose(PrintModel model, Profile profile) {
        var blocks = model.paragraphs().stream()
                .map(paragraph -> new Block(paragraph.role(), Tokenizer.tokens(paragraph, fonts)))
                .toList();
        var places = new Places(blocks);
        var pages = new ArrayList<Page>();
        for (var strips : new PageFitter(blocks, profile.lines()).pages()) {
            pages.add(page(pages.size() + 1, strips, blocks, places, profile));
        }
        if (pages.isEmpty()) {
            pages.add(new Page(1, List.of(), folio(1, profile)));
        }
        return new Composition(model, profile, List.copyOf(pages), missing(blocks), fonts);
    }

    /** The table, set; of any text too. */
    public TableComposition compose(TablePaper paper) {
        return new TableComposer(this).compose(paper);
    }

    /** The same paper with its page numbers counted on from {@code first}, as a part of a booklet. */
    public Composition numbered(Composition paper, int first) {
        var pages = new ArrayList<Page>();
        for (var page : paper.pages()) {
            int number = first + pages.size();
            var folio =
                    page.folio() == null ? null : folio(number, paper.profile().pageNumbers());
            pages.add(new Page(number, page.lines(), folio));
        }
        return new Composition(paper.model(), paper.profile(), List.copyOf(pages), paper.missing(), fonts);
    }

    /** Half cells that words of this role take on one line. */
    public int units(PrintParagraph paragraph) {
        return Tokenizer.tokens(paragraph, fonts).stream()
                .mapToInt(Token::units)
                .sum();
    }

    private Page page(int number, List<Strip> strips, List<Block> blocks, Places places, Profile profile) {
        var lines = new ArrayList<Line>();
        for (int slot = 0; slot < strips.size(); slot++) {
            var strip = strips.get(slot);
            if (!strip.empty()) {
                lines.add(line(strip, slot, blocks.get(strip.paragraph()), places, profile));
            }
        }
        return new Page(number, List.copyOf(lines), folio(number, profile));
    }

    private Line line(Strip strip, int slot, Block block, Places places, Profile profile) {
        var row = block.rows().get(strip.row());
        var runs = new RowSetter(fonts, block.role())
                .set(block.tokens(), row, places.left(strip.paragraph(), row), Grid.LEFT + Grid.WIDTH);
        double size = block.role() == Role.TITLE ? Grid.TITLE_SIZE : Grid.BODY_SIZE;
        return new Line(strip.paragraph(), block.role(), slot, profile.baseline(slot, size), runs);
    }

    /** The page number by the standard, for papers that no unit's rule changes. */
    GlyphRun folio(int number) {
        return folio(number, Profile.STANDARD.pageNumbers());
    }

    private @Nullable GlyphRun folio(int number, Profile profile) {
        return profile.numbers(number) ? folio(number, profile.pageNumbers()) : null;
    }

    /** The page number between two dashes; by the standard one character in from the outer edge, odd right, even left (7.5). */
    private GlyphRun folio(int number, PageNumbers where) {
        var text = "— " + number + " —";
        double size = Grid.FOLIO_SIZE;
        double[] advances = text.chars()
                .mapToDouble(point -> fonts.width(Face.SONG, point) * size / 1000)
                .toArray();
        double width = Arrays.stream(advances).sum();
        double outer = number % 2 == 0 ? Grid.LEFT + size : Grid.LEFT + Grid.WIDTH - size - width;
        double x = where == PageNumbers.CENTRED ? Grid.LEFT + (Grid.WIDTH - width) / 2 : outer;
        var starts = new double[advances.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = x;
            x += advances[i];
        }
        return new GlyphRun(text, text, Face.SONG, size, false, true, starts, x);
    }

    Fonts fonts() {
        return fonts;
    }

    private static List<String> missing(List<Block> blocks) {
        var missing = new TreeSet<String>();
        for (var block : blocks) {
            block.tokens().stream().filter(Token::missing).map(Token::text).forEach(missing::add);
        }
        return List.copyOf(missing);
    }
}
