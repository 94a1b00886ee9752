package org.rectify.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rectify.statement.StatementView;

/**
 * Areas by groups, with the chains that lead from the one to the other.
 *
 * @param cells every pair of an area and a group, area by area, chains or none
 * @param unplaced chains of the chapter of causes whose cause explains no problem yet, so that they stand in no area
 */
public record Matrix(List<Area> areas, List<Group> groups, List<Cell> cells, List<Chain> unplaced) {

    /** An area; one that is a declaration needs no measures. */
    public record Area(int ordinal, String title, String shortName, boolean declaration) {}

    /** A group of measures; its code begins the codes of its measures. */
    public record Group(int ordinal, String title, String shortName, String code) {}

    /** The chains from the problems of one area to the measures of one group, by ordinal. */
    public record Cell(int area, int group, List<Chain> chains) {}

    /** The matrix of a statement that was saved. */
    public static Matrix of(StatementView statement) {
        return of(statement, new Links(statement));
    }

    static Matrix of(StatementView statement, Links links) {
        var areas = statement.areas().stream()
                .map(a -> new Area(a.ordinal(), a.title(), a.shortName(), a.declaration()))
                .toList();
        var groups = statement.groups().stream()
                .map(g -> new Group(g.ordinal(), g.title(), g.shortName(), g.code()))
                .toList();
        var chains = chains(statement, links);
        var cells = new ArrayList<Cell>();
        for (var area : areas) {
            groups.forEach(
                    g -> cells.add(new Cell(area.ordinal(), g.ordinal(), at(chains, area.ordinal(), g.ordinal()))));
        }
        var unplaced = groups.stream()
                .flatMap(g -> at(chains, 0, g.ordinal()).stream())
                .toList();
        return new Matrix(areas, groups, List.copyOf(cells), unplaced);
    }

    /** The chains of one cell; none for a pair that does not exist. */
    public List<Chain> chains(int area, int group) {
        return cells.stream()
                .filter(c -> c.area() == area && c.group() == group)
                .flatMap(c -> c.chains().stream())
                .toList();
    }

    /** True when any chain starts in the area. */
    public boolean reaches(int area) {
        return cells.stream().anyMatch(c -> c.area() == area && !c.chains().isEmpty());
    }

    /** True when any chain of any area ends in the group. */
    public boolean serves(int group) {
        return cells.stream().anyMatch(c -> c.group() == group && !c.chains().isEmpty());
    }

    private static Map<List<Integer>, List<Chain>> chains(StatementView statement, Links links) {
        var chains = new HashMap<List<Integer>, List<Chain>>();
        for (var group : statement.groups()) {
            group.measures().stream()
                    .flatMap(m -> links.chainsTo(m.id()).stream())
                    .forEach(chain -> chains.computeIfAbsent(
                                    List.of(links.areaOf(chain), group.ordinal()), c -> new ArrayList<>())
                            .add(chain));
        }
        chains.values().forEach(cell -> cell.sort(Comparator.comparing(chain -> order(links, chain))));
        return chains;
    }

    /** Chains stand in the order of their problems, those without one last. */
    private static int order(Links links, Chain chain) {
        return chain.problem() == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(links.problem(chain.problem()).code());
    }

    private static List<Chain> at(Map<List<Integer>, List<Chain>> chains, int area, int group) {
        return List.copyOf(chains.getOrDefault(List.of(area, group), List.of()));
    }
}
