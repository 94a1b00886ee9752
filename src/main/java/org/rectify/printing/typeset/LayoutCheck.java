package org.rectify.printing.typeset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.rectify.printing.font.Face;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Profile.PageNumbers;
import org.rectify.printing.paper.Role;

/**
 * What a composition looks like when its lines and glyphs are measured, held against GB/T 9704—2012 (5.1, 5.2, 7.3, 7.5) and the unit's {@link Profile}. It reads
 * what was set, not what was meant, so it also tells when the setting went wrong.
 *
 * @param facts what was measured; title and levels only where the paper has them
 * @param missing characters that no face has
 */
public record LayoutCheck(List<Fact> facts, List<String> missing) {

    /** How far a glyph may stand from its place: it is drawn a little wider than its cell. */
    private static final double NEAR = 0.4 * Grid.MM;

    /**
     * One thing measured.
     *
     * @param name the end of its message key
     * @param right whether it is as the standard asks
     * @param measured figures for its sentence
     */
    public record Fact(String name, boolean right, List<String> measured) {}

    /** Measures what was set. */
    public static LayoutCheck of(Composition composition) {
        var measured = new Measured(composition);
        return new LayoutCheck(measured.facts(), composition.missing());
    }

    /** Whether everything measured is as it should be. */
    public boolean passed() {
        return facts.stream().allMatch(Fact::right);
    }

    /** The characters that no face has, to be read in a sentence. */
    public String missingText() {
        return String.join(" ", missing);
    }

    private static final class Measured {

        private final Profile profile;
        private final List<Page> pages;
        private final List<Line> lines;
        private final List<Line> text;
        private final Set<Line> firsts = Collections.newSetFromMap(new IdentityHashMap<>());

        Measured(Composition composition) {
            profile = composition.profile();
            pages = composition.pages();
            lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
            text = lines.stream()
                    .filter(l -> !l.role().head() && !l.role().closing())
                    .toList();
            int paragraph = -1;
            for (var line : lines) {
                if (line.paragraph() != paragraph) {
                    firsts.add(line);
                }
                paragraph = line.paragraph();
            }
        }

        List<Fact> facts() {
            var facts = new ArrayList<Fact>(List.of(paper(), margins(), area(), body()));
            if (has(Role.TITLE)) {
                facts.add(title());
            }
            if (has(Role.LEVEL1) || has(Role.LEVEL2)) {
                facts.add(levels());
            }
            if (profile.pitch() != null) {
                facts.add(pitch(profile.pitch()));
            }
            facts.add(folio());
            if (!profile.firstPageNumbered()) {
                facts.add(fact("first-page", pages.get(0).folio() == null));
            }
            return facts;
        }

        private Fact paper() {
            boolean inside = runs().allMatch(run -> run.from() > 0 && run.end() < Grid.PAGE_WIDTH)
                    && lines.stream().allMatch(line -> line.baseline() < Grid.PAGE_HEIGHT);
            return fact("paper", inside, Grid.PAGE_WIDTH, Grid.PAGE_HEIGHT);
        }

        private Fact margins() {
            double top = least(lines, this::top, Grid.TOP);
            double left = least(text, this::left, Grid.LEFT);
            return fact("margins", near(top, Grid.TOP) && near(left, Grid.LEFT), top, left);
        }

        /** Never more than the type area; a short paper takes less. */
        private Fact area() {
            double width = most(lines, Line::end) - least(text, this::left, Grid.LEFT);
            double height = most(lines, this::bottom) - least(lines, this::top, Grid.TOP);
            // a line has two ends that may each be a little off
            boolean right = width < Grid.WIDTH + 2 * NEAR && height < Grid.HEIGHT + NEAR;
            return fact("area", right, Math.max(width, 0), Math.max(height, 0));
        }

        private Fact body() {
            long rows = pages.stream().mapToLong(this::rows).max().orElse(0);
            long cells = Math.round(Math.floor((most(text, Line::end) - Grid.LEFT + NEAR) / Grid.CELL));
            boolean onGrid = lines.stream().allMatch(line -> near(top(line), Grid.TOP));
            boolean sized = text.stream().flatMap(l -> l.runs().stream()).allMatch(r -> near(r.size(), Grid.BODY_SIZE));
            boolean right =
                    onGrid && sized && in(Role.BODY, Face.FANG) && rows <= profile.lines() && cells <= Grid.COLUMNS;
            return new Fact("body", right, List.of(Long.toString(rows), Long.toString(Math.max(cells, 0))));
        }

        private long rows(Page page) {
            return page.lines().stream()
                    .mapToLong(line -> line.slot() + 1L)
                    .max()
                    .orElse(0);
        }

        private Fact title() {
            double middle = Grid.LEFT + Grid.WIDTH / 2;
            boolean centred = lines(Role.TITLE).allMatch(line -> near((line.from() + line.end()) / 2, middle));
            boolean sized = lines(Role.TITLE)
                    .flatMap(line -> line.runs().stream())
                    .allMatch(run -> near(run.size(), Grid.TITLE_SIZE));
            return fact("title", centred && sized && in(Role.TITLE, Face.BIAO));
        }

        private Fact levels() {
            boolean bold = lines(Role.LEVEL2)
                    .flatMap(line -> line.runs().stream())
                    .allMatch(run -> run.strong() || !profile.level2Strong());
            boolean right = in(Role.LEVEL1, Face.HEI) && in(Role.LEVEL2, Face.KAI) && bold;
            return fact(profile.level2Strong() ? "levels-strong" : "levels", right);
        }

        /** Lines that follow each other on a page lie a whole number of pitches apart. */
        private Fact pitch(double wanted) {
            boolean right = true;
            for (int i = 1; i < lines.size(); i++) {
                int slots = lines.get(i).slot() - lines.get(i - 1).slot();
                right &= slots < 1 || near(middle(lines.get(i)) - middle(lines.get(i - 1)), slots * wanted);
            }
            return new Fact("pitch", right, List.of(Grid.plain(wanted), Integer.toString(profile.lines())));
        }

        private Fact folio() {
            boolean right = pages.stream().allMatch(this::numbered);
            return fact(profile.pageNumbers() == PageNumbers.CENTRED ? "folio-centred" : "folio", right);
        }

        private boolean numbered(Page page) {
            var folio = page.folio();
            if (folio == null || !profile.numbers(page.number())) {
                return folio == null && !profile.numbers(page.number());
            }
            return placed(page, folio) && near(folio.size(), Grid.FOLIO_SIZE);
        }

        private boolean placed(Page page, GlyphRun folio) {
            if (profile.pageNumbers() == PageNumbers.CENTRED) {
                return near((folio.from() + folio.end()) / 2, Grid.LEFT + Grid.WIDTH / 2);
            }
            double in = page.number() % 2 == 0 ? folio.from() - Grid.LEFT : Grid.LEFT + Grid.WIDTH - folio.end();
            return near(in, Grid.FOLIO_SIZE);
        }

        private boolean has(Role role) {
            return lines(role).findAny().isPresent();
        }

        private Stream<Line> lines(Role role) {
            return lines.stream().filter(line -> line.role() == role);
        }

        private Stream<GlyphRun> runs() {
            return Stream.concat(
                    lines.stream().flatMap(line -> line.runs().stream()),
                    pages.stream().map(Page::folio).filter(Objects::nonNull));
        }

        /** Every paragraph of the role is drawn in its face, but for what that face lacks; words have a face of their own. */
        private boolean in(Role role, Face face) {
            Predicate<GlyphRun> drawn =
                    run -> run.word() || run.face() == face || run.face().further();
            return lines(role)
                                    .flatMap(line -> line.runs().stream())
                                    .filter(drawn.negate())
                                    .count()
                            * 10
                    <= lines(role).count();
        }

        /** Where the type area begins by what this line shows. */
        private double top(Line line) {
            return middle(line) - (line.slot() + 0.5) * profile.pitchPoints();
        }

        private double bottom(Line line) {
            return middle(line) + profile.pitchPoints() / 2;
        }

        private double middle(Line line) {
            return line.baseline() - Grid.SINK * line.runs().get(0).size();
        }

        /** Where a line's text begins, without the indent of a paragraph's first line. */
        private double left(Line line) {
            return line.from() - (firsts.contains(line) ? 2 * Grid.CELL : 0);
        }

        private static double least(List<Line> lines, ToDoubleFunction<Line> of, double none) {
            return lines.stream().mapToDouble(of).min().orElse(none);
        }

        private static double most(List<Line> lines, ToDoubleFunction<Line> of) {
            return lines.stream().mapToDouble(of).max().orElse(0);
        }

        private static boolean near(double value, double wanted) {
            return Math.abs(value - wanted) < NEAR;
        }

        private static Fact fact(String name, boolean right, double... points) {
            return new Fact(
                    name,
                    right,
                    Arrays.stream(points).mapToObj(Measured::millimetres).toList());
        }

        private static String millimetres(double points) {
            var rounded = BigDecimal.valueOf(points / Grid.MM).setScale(0, RoundingMode.HALF_UP);
            return rounded.toPlainString();
        }
    }
}
