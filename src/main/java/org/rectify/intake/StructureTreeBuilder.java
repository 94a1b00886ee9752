package org.rectify.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.Assembly.Area;
import org.rectify.intake.Assembly.Cause;
import org.rectify.intake.Assembly.Group;
import org.rectify.intake.Assembly.Passage;
import org.rectify.intake.Assembly.Problem;
import org.rectify.intake.StructureTree.Node;
import org.rectify.intake.StructureTree.Place;
import org.rectify.intake.StructureTree.Target;
import org.rectify.statement.ChapterView;

/** Lays the statement that an import makes out as a tree, in reading order. */
final class StructureTreeBuilder {
    private final Assembly assembly;
    private final Drops drops;
    private final List<Target> targets = new ArrayList<>();

    StructureTreeBuilder(Assembly assembly, List<Piece> pieces) {
        this.assembly = assembly;
        this.drops = Drops.among(pieces);
    }

    StructureTree tree() {
        List<Node> nodes = new ArrayList<>();
        drops(nodes, Drops.AT_THE_START);
        passage(nodes, assembly.title);
        passage(nodes, assembly.byline);
        passage(nodes, assembly.opening);
        parts(nodes, Assembly.Part.PROBLEMS);
        chapters(nodes, ChapterView.Place.BEFORE_AREAS);
        assembly.areas.forEach(area -> nodes.add(area(area)));
        parts(nodes, Assembly.Part.CAUSES);
        causes(nodes);
        chapters(nodes, ChapterView.Place.AFTER_AREAS);
        parts(nodes, Assembly.Part.MEASURES);
        measures(nodes);
        chapters(nodes, ChapterView.Place.AFTER_GROUPS);
        passage(nodes, assembly.closing);
        passage(nodes, assembly.signature);
        return new StructureTree(
                nodes,
                assembly.areas.size(),
                assembly.areas.stream().mapToInt(a -> a.problems.size()).sum(),
                assembly.areas.stream().mapToInt(a -> a.causes.size()).sum() + assembly.causes.size(),
                assembly.groups.stream().mapToInt(g -> g.measures.size()).sum(),
                tray(),
                targets);
    }

    private List<Node> tray() {
        return assembly.tray.stream()
                .filter(passage -> passage.pieces.get(0).role() != PieceRole.UNPLACED)
                .map(passage -> leaf(passage, null, List.of()))
                .toList();
    }

    /** Headings and leads of a chapter. */
    private void parts(List<Node> nodes, Assembly.Part part) {
        passage(nodes, assembly.headings.getOrDefault(part, new Passage()));
        passage(nodes, assembly.leads.getOrDefault(part, new Passage()));
    }

    private void chapters(List<Node> nodes, ChapterView.Place place) {
        assembly.chapters.stream().filter(c -> c.place() == place).forEach(c -> passage(nodes, c.text()));
    }

    private Node area(Area area) {
        int ordinal = assembly.areas.indexOf(area) + 1;
        targets.add(
                new Target(area.head().start(), Place.AREA, ordinal, area.head().label()));
        List<Node> children = new ArrayList<>();
        drops(children, area.title);
        passage(children, area.strengths);
        passage(children, area.lead);
        passage(children, area.declaration);
        for (var problem : area.problems) {
            problem(children, area, problem);
        }
        area.causes.stream().filter(c -> c.problems().isEmpty()).forEach(c -> passage(children, c.text()));
        boolean strengths = !area.strengths.pieces.isEmpty();
        String kind = area.declares() ? "declaration" : strengths ? "area.strengths" : "area";
        boolean lacks = !area.declares() && area.problems.isEmpty();
        return new Node(
                kind,
                null,
                ordinal,
                area.head().label(),
                pieces(area.title),
                characters(area.title) + sum(children),
                List.of(area.problems.size()),
                lacks ? "problem" : null,
                asks(children),
                null,
                area.head().start(),
                children);
    }

    private void problem(List<Node> nodes, Area area, Problem problem) {
        targets.add(new Target(
                problem.head().start(), Place.PROBLEM, 0, problem.head().label()));
        List<Node> children = new ArrayList<>();
        drops(children, problem.detail);
        problem.examples.forEach(example -> passage(children, example));
        area.causes.stream().filter(c -> explainsLast(c, problem)).forEach(c -> passage(children, c.text()));
        boolean explained =
                area.causes.stream().anyMatch(c -> c.problems().contains(problem)) || !assembly.causes.isEmpty();
        String missing = problem.examples.isEmpty() ? "example" : explained ? null : "cause";
        nodes.add(leaf(problem.detail, missing, children));
    }

    private static boolean explainsLast(Cause cause, Problem problem) {
        var explained = cause.problems();
        return !explained.isEmpty() && explained.get(explained.size() - 1) == problem;
    }

    private void causes(List<Node> nodes) {
        if (!assembly.causes.isEmpty()) {
            List<Node> children = new ArrayList<>();
            assembly.causes.forEach(cause -> passage(children, cause));
            nodes.add(chapter("causes", List.of(assembly.causes.size()), children));
        }
    }

    private void measures(List<Node> nodes) {
        List<Node> children = new ArrayList<>();
        int measures = 0;
        for (var group : assembly.groups) {
            children.add(group(group));
            measures += group.measures.size();
        }
        nodes.add(chapter("measures", List.of(assembly.groups.size(), measures), children));
    }

    private Node group(Group group) {
        int ordinal = assembly.groups.indexOf(group) + 1;
        targets.add(new Target(
                group.head().start(), Place.GROUP, ordinal, group.head().label()));
        List<Node> children = new ArrayList<>();
        drops(children, group.title);
        group.measures.forEach(measure -> passage(children, measure));
        return new Node(
                "group",
                null,
                ordinal,
                group.head().label(),
                pieces(group.title),
                characters(group.title) + sum(children),
                List.of(group.measures.size()),
                group.measures.isEmpty() ? "measure" : null,
                true,
                null,
                group.head().start(),
                children);
    }

    private static Node chapter(String kind, List<Object> counts, List<Node> children) {
        String missing = children.isEmpty() ? kind : null;
        return new Node(
                kind, null, 0, "", List.of(), sum(children), counts, missing, asks(children), null, null, children);
    }

    private void passage(List<Node> nodes, Passage passage) {
        if (!passage.pieces.isEmpty()) {
            nodes.add(leaf(passage, null, List.of()));
            drops(nodes, passage);
        }
    }

    private Node leaf(Passage passage, @Nullable String missing, List<Node> children) {
        var first = passage.pieces.get(0);
        return new Node(
                "passage",
                first.role(),
                0,
                first.label(),
                pieces(passage),
                characters(passage),
                List.of(),
                missing,
                true,
                null,
                first.role() == PieceRole.PROBLEM ? first.start() : null,
                children);
    }

    private void drops(List<Node> nodes, Passage passage) {
        passage.pieces.forEach(piece -> drops(nodes, piece.isEmpty() ? Integer.MIN_VALUE : piece.start()));
    }

    private void drops(List<Node> nodes, int after) {
        for (var drop : drops.after(after)) {
            nodes.add(new Node(
                    "drop",
                    drop.role(),
                    0,
                    drop.label(),
                    List.of(drop.start()),
                    0,
                    List.of(),
                    null,
                    true,
                    drop,
                    null,
                    List.of()));
        }
    }

    /** Whether something inside wants to be looked at: a passage without a place, or something missing. */
    private static boolean asks(List<Node> nodes) {
        return nodes.stream().anyMatch(n -> n.drop() != null || n.missing() != null || asks(n.children()));
    }

    private static int sum(List<Node> nodes) {
        return nodes.stream().mapToInt(node -> node.characters() + inner(node)).sum();
    }

    /** An area or group counts its children already, a problem does not. */
    private static int inner(Node node) {
        return node.role() == null ? 0 : sum(node.children());
    }

    private int characters(Passage passage) {
        return passage.pieces.stream()
                .mapToInt(p -> p.characters(assembly.source))
                .sum();
    }

    private static List<Integer> pieces(Passage passage) {
        return passage.pieces.stream()
                .filter(p -> !p.isEmpty())
                .map(Piece::start)
                .toList();
    }
}
