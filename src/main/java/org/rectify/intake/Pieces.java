package org.rectify.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.Piece.Plan;
import org.rectify.intake.Piece.Range;
import org.rectify.intake.Piece.Words;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.intake.grammar.ParsedStatement.Span;
import org.rectify.shared.Texts;

/** Cuts what the grammar read into pieces, one an element, in the order of the source. */
final class Pieces {

    private static final Pattern PROBLEM_PART = Pattern.compile("(areas/\\d+/problems/\\d+)/(mark|heading|detail)");
    private static final Pattern CHAPTER_PART = Pattern.compile("(chapters/\\d+)/(title|text)");

    private final ParsedStatement parsed;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(ParsedStatement parsed) {
        this.parsed = parsed;
    }

    /** As the grammar read it; passages without a place are pieces too. */
    static List<Piece> of(ParsedStatement parsed) {
        var cut = new Pieces(parsed);
        cut.elements();
        parsed.unplaced().forEach(cut::lines);
        cut.headings();
        cut.pieces.sort(Correcting.ORDER);
        return List.copyOf(cut.pieces);
    }

    /** As the grammar read it, and then as its reader says. */
    static List<Piece> of(ParsedStatement parsed, List<Correction> corrections) {
        return Correcting.of(parsed.text(), of(parsed), corrections);
    }

    /** A passage without a place is looked at line by line: each may belong elsewhere. */
    private void lines(ParsedStatement.Unplaced passage) {
        int start = passage.start();
        for (String line : passage.text().split("\n", -1)) {
            if (!Texts.isBlank(line)) {
                int from = start + line.indexOf(line.strip());
                var range = new Range(from, from + line.strip().length());
                pieces.add(new Piece(List.of(range), PieceRole.UNPLACED, "", Words.of(line.strip()), null));
            }
            start += line.length() + 1;
        }
    }

    private void elements() {
        Map<String, List<Span>> elements = new LinkedHashMap<>();
        int notes = 0;
        for (var span : parsed.spans()) {
            var key = span.path().startsWith("notes/") ? span.path() + "/" + ++notes : element(span.path());
            elements.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
        }
        elements.forEach((path, spans) -> pieces.add(piece(path, spans)));
    }

    private static String element(String path) {
        for (var part : List.of(PROBLEM_PART, CHAPTER_PART)) {
            var matcher = part.matcher(path);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return path;
    }

    private Piece piece(String path, List<Span> spans) {
        List<Range> ranges = new ArrayList<>();
        for (var span : spans) {
            var last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && Texts.isBlank(parsed.text().substring(last.end(), span.start()))) {
                ranges.set(ranges.size() - 1, new Range(last.start(), span.end()));
            } else {
                ranges.add(new Range(span.start(), span.end()));
            }
        }
        String source =
                parsed.text().substring(ranges.get(0).start(), ranges.get(0).end());
        return new Piece(List.copyOf(ranges), role(path, spans), path, words(path, source), plan(path));
    }

    private static PieceRole role(String path, List<Span> spans) {
        if (path.startsWith("chapters/")) {
            return PieceRole.CHAPTER;
        }
        return PROBLEM_PART.matcher(path + "/mark").matches()
                ? PieceRole.PROBLEM
                : PieceRole.valueOf(spans.get(0).role().name());
    }

    private Words words(String path, String source) {
        var at = path.split("/");
        return switch (at[0]) {
            case "title" -> new Words("", parsed.title(), "", "");
            case "byline" -> Words.of(parsed.byline());
            case "opening" -> Words.of(parsed.opening());
            case "closing" -> Words.of(parsed.closing());
            case "signature" -> Words.of(parsed.signature());
            case "parts" -> part(at, source);
            case "areas" -> area(at, source);
            case "rootCauses" -> Words.of(nth(parsed.rootCauses(), at[1]).text());
            case "chapters" -> chapter(at, source);
            case "groups" -> group(at);
            default -> Words.of(source);
        };
    }

    private Words part(String[] at, String source) {
        var parts = parsed.parts();
        var part = switch (at[1]) {
            case "problems" -> parts.problems();
            case "causes" -> parts.causes();
            default -> parts.measures();
        };
        return at[2].equals("lead") ? Words.of(part.lead()) : headed(source, part.heading(), part.stop(), "");
    }

    private Words area(String[] at, String source) {
        var area = nth(parsed.areas(), at[1]);
        return switch (at[2]) {
            case "title" -> headed(source, area.title(), area.stop(), "");
            case "strengths" -> Words.of(area.strengths());
            case "lead" -> Words.of(area.lead());
            case "rootCauses" -> Words.of(nth(area.rootCauses(), at[3]).text());
            case "problems" -> problem(nth(area.problems(), at[3]), at);
            default -> Words.of(area.text() == null ? source : area.text());
        };
    }

    private static Words problem(ParsedStatement.Problem problem, String[] at) {
        return at.length > 4
                ? Words.of(nth(problem.examples(), at[5]))
                : new Words(problem.mark(), problem.heading(), problem.stop(), problem.detail());
    }

    private Words chapter(String[] at, String source) {
        var chapter = nth(parsed.chapters(), at[1]);
        return headed(source, chapter.title(), chapter.stop(), chapter.text());
    }

    private Words group(String[] at) {
        var group = nth(parsed.groups(), at[1]);
        if (at[2].equals("title")) {
            return new Words(group.mark(), group.title(), group.stop(), "");
        }
        var measure = nth(group.measures(), at[3]);
        return new Words(measure.mark(), "", "", measure.text());
    }

    private @Nullable Plan plan(String path) {
        var at = path.split("/");
        if (at.length != 4 || !at[0].equals("groups")) {
            return null;
        }
        var measure = nth(nth(parsed.groups(), at[1]).measures(), at[3]);
        return new Plan(measure.leadOwner(), measure.dueOn(), measure.deadlineClass());
    }

    /** A heading whose ordinal the grammar left out: it is what stands before the title. */
    private static Words headed(String source, String title, String stop, String text) {
        int begin = title.isEmpty() ? -1 : source.indexOf(title.substring(0, title.offsetByCodePoints(0, 1)));
        return new Words(begin <= 0 ? "" : source.substring(0, begin).strip(), title, stop, text);
    }

    /** Areas and groups that nobody gave a heading get an empty one, so that each begins somewhere. */
    private void headings() {
        for (int i = 1; i <= parsed.areas().size(); i++) {
            heading("areas/" + i, PieceRole.AREA_TITLE);
        }
        for (int i = 1; i <= parsed.groups().size(); i++) {
            heading("groups/" + i, PieceRole.GROUP_TITLE);
        }
    }

    private void heading(String element, PieceRole role) {
        if (pieces.stream().anyMatch(piece -> piece.path().equals(element + "/title"))) {
            return;
        }
        pieces.stream()
                .filter(piece -> piece.path().startsWith(element + "/"))
                .mapToInt(Piece::start)
                .min()
                .ifPresent(start -> pieces.add(
                        new Piece(List.of(new Range(start, start)), role, element + "/title", Words.of(""), null)));
    }

    private static <T> T nth(List<T> list, String ordinal) {
        return list.get(Integer.parseInt(ordinal) - 1);
    }
}
