package org.rectify.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rectify.shared.Numerals;
import org.rectify.shared.Texts;
import org.rectify.statement.AreaView;
import org.rectify.statement.GroupView;
import org.rectify.statement.StatementView;

/**
 * The matrix as its page draws it.
 *
 * @param orphans problems to which no measure leads
 * @param gaps how many gaps there are, of any kind
 */
record Board(long statement, boolean changeable, List<Head> heads, List<Row> rows, List<Orphan> orphans, int gaps) {

    /** What a cell says: nothing, a whole thread, or what its threads lack. */
    enum State {
        NONE,
        FULL,
        NO_EXAMPLE,
        NO_PROBLEM
    }

    /** The head of a column. */
    record Head(int group, String name, int measures) {}

    /**
     * A row.
     *
     * @param area ordinal; 0 for the causes of the chapter that explain no problem yet
     * @param problems how many problems it has, causes in the row of the chapter
     * @param declaration true when it needs no measures and has none
     * @param gap true when it needs measures and has none
     */
    record Row(
            int area, String numeral, String name, int problems, boolean declaration, boolean gap, List<Box> boxes) {}

    /** A cell: how many chains, and what they lack. */
    record Box(int area, int group, String row, String column, int chains, State state) {}

    /** A problem to which no measure leads. */
    record Orphan(int area, String numeral, String areaName, String label) {}

    static Board of(Linkage linkage) {
        return new Drawing(linkage.statement(), linkage.matrix(), new Links(linkage.statement()))
                .board(linkage.changeable(), linkage.gaps().size());
    }

    /** Number of columns. */
    public int width() {
        return heads.size();
    }

    /** True when there are too many columns for a phone, so that the table is scrolled sideways. */
    public boolean wide() {
        return width() > 4;
    }

    private record Drawing(StatementView statement, Matrix matrix, Links links) {

        Board board(boolean changeable, int gaps) {
            var heads = statement.groups().stream()
                    .map(g -> new Head(g.ordinal(), g.shortName(), g.measures().size()))
                    .toList();
            var rows = new ArrayList<Row>();
            statement.areas().forEach(area -> rows.add(row(area)));
            var loose = loose();
            if (loose > 0) {
                rows.add(new Row(0, "", "", loose, false, false, boxes(0, "")));
            }
            return new Board(statement.id(), changeable, heads, List.copyOf(rows), orphans(), gaps);
        }

        private Row row(AreaView area) {
            var reached = matrix.reaches(area.ordinal());
            return new Row(
                    area.ordinal(),
                    Numerals.chinese(area.ordinal()),
                    area.shortName(),
                    area.problems().size(),
                    area.declaration() && !reached,
                    !area.declaration() && !reached,
                    boxes(area.ordinal(), area.shortName()));
        }

        private List<Box> boxes(int area, String name) {
            return statement.groups().stream().map(g -> box(area, name, g)).toList();
        }

        private Box box(int area, String name, GroupView group) {
            var chains = area == 0 ? unplaced(group) : matrix.chains(area, group.ordinal());
            return new Box(area, group.ordinal(), name, group.shortName(), chains.size(), state(chains));
        }

        private List<Chain> unplaced(GroupView group) {
            return matrix.unplaced().stream()
                    .filter(c -> group.measures().stream().anyMatch(m -> m.id() == c.measure()))
                    .toList();
        }

        private State state(List<Chain> chains) {
            if (chains.isEmpty()) {
                return State.NONE;
            }
            if (chains.stream().anyMatch(c -> c.problem() == null)) {
                return State.NO_PROBLEM;
            }
            return chains.stream().allMatch(c -> exemplified(c.problem())) ? State.FULL : State.NO_EXAMPLE;
        }

        private boolean exemplified(long problem) {
            return statement.allProblems().stream()
                    .filter(p -> p.id() == problem)
                    .anyMatch(p -> !p.examples().stream().allMatch(Texts::isBlank));
        }

        private int loose() {
            return (int) links.causes().stream()
                    .filter(c -> c.area() == 0 && links.explained(c.id()).isEmpty())
                    .count();
        }

        private List<Orphan> orphans() {
            return statement.areas().stream().flatMap(this::orphans).toList();
        }

        private Stream<Orphan> orphans(AreaView area) {
            var numeral = Numerals.chinese(area.ordinal());
            return area.problems().stream()
                    .filter(p -> links.explaining(p.id()).stream()
                            .allMatch(c -> links.answering(c).isEmpty()))
                    .map(p -> new Orphan(area.ordinal(), numeral, area.shortName(), p.label()));
        }
    }
}
