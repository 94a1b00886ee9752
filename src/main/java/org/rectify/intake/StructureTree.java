package org.rectify.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.Assembly.Area;
import org.rectify.intake.Assembly.Cause;
import org.rectify.intake.Assembly.Group;
import org.rectify.intake.Assembly.Passage;
import org.rectify.intake.Assembly.Problem;
import org.rectify.shared.Numerals;
import org.rectify.statement.ChapterView;

/**
 * The statement that an import makes, as a tree to look at beside its source.
 *
 * @param targets where a passage can be moved to
 */
record StructureTree(
        List<Node> nodes, int areas, int problems, int causes, int measures, List<Node> tray, List<Target> targets) {

    /**
     * @param role of the passage; null for a chapter that is no passage of its own
     * @param ordinal of an area or group, else 0
     * @param missing what it lacks (example, cause, problem), or null
     * @param open whether its children are worth seeing at once
     * @param drop a passage without a place that could come here, and the role it would have
     * @param target where it begins when others can be moved into it, or null
     */
    record Node(
            String kind,
            @Nullable PieceRole role,
            int ordinal,
            String label,
            List<Integer> pieces,
            int characters,
            List<Object> counts,
            @Nullable String missing,
            boolean open,
            @Nullable Drop drop,
            @Nullable Integer target,
            List<Node> children) {

        /** The passages as the page's scripts read them. */
        public String marks() {
            return String.join(" ", pieces.stream().map(String::valueOf).toList());
        }
    }

    /** Kinds of places that a passage can be moved to. */
    enum Place {
        AREA,
        PROBLEM,
        GROUP,
        TRAY
    }

    record Drop(int start, int end, String label, PieceRole role) {}

    record Target(int start, Place place, int ordinal, String label) {

        /** The end of its message keys. */
        public String kind() {
            return place.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The place that begins there. */
    Optional<Target> target(int start) {
        return targets.stream().filter(target -> target.start() == start).findFirst();
    }

    static StructureTree of(Assembly assembly, List<Piece> pieces) {
        return new Builder(assembly, pieces).tree();
    }

    private static final class Builder {
        private final Assembly assembly;
        private final Map<Integer, List<Drop>> drops = new HashMap<>();
        private final List<Target> targets = new ArrayList<>();

        Builder(Assembly assembly, List<Piece> pieces) {
            this.assembly = assembly;
            Piece before = null;
            for (var piece : pieces) {
                if (piece.role() == PieceRole.UNPLACED) {
                    int at = before == null ? -1 : before.start();
                    drops.computeIfAbsent(at, k -> new ArrayList<>()).add(drop(piece, before));
                } else if (!piece.role().aside() && !piece.isEmpty()) {
                    before = piece;
                }
            }
        }

        private static Drop drop(Piece piece, @Nullable Piece before) {
            var role = before == null
                    ? PieceRole.OPENING
                    : switch (before.role()) {
                        case PROBLEM, EXAMPLE -> PieceRole.EXAMPLE;
                        case AREA_TITLE -> PieceRole.STRENGTH;
                        case GROUP_TITLE -> PieceRole.MEASURE;
                        case TITLE, BYLINE -> PieceRole.OPENING;
                        case STRENGTH, CAUSE, MEASURE, DECLARATION, OPENING, CLOSING -> before.role();
                        default -> PieceRole.JOINED;
                    };
            return new Drop(piece.start(), piece.end(), label(piece), role);
        }

        StructureTree tree() {
            List<Node> nodes = new ArrayList<>();
            drops(nodes, -1);
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
            targets.add(new Target(area.head().start(), Place.AREA, ordinal, label(area.head())));
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
                    label(area.head()),
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
            targets.add(new Target(problem.head().start(), Place.PROBLEM, 0, label(problem.head())));
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
            targets.add(new Target(group.head().start(), Place.GROUP, ordinal, label(group.head())));
            List<Node> children = new ArrayList<>();
            drops(children, group.title);
            group.measures.forEach(measure -> passage(children, measure));
            return new Node(
                    "group",
                    null,
                    ordinal,
                    label(group.head()),
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
                    label(first),
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
            for (var drop : drops.getOrDefault(after, List.of())) {
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
            return nodes.stream()
                    .mapToInt(node -> node.characters() + inner(node))
                    .sum();
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

        private static String label(Piece piece) {
            var words = piece.words();
            return Numerals.label(
                    words.title().isEmpty()
                            ? words.text().strip()
                            : words.title().strip());
        }
    }
}
