package org.rectify.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.statement.ChapterView.Place;

/**
 * Puts pieces together to a statement, in reading order: a title opens its area or group, what follows belongs to it, an
 * example to the problem before it. A piece that was moved comes last where it was moved to. Every piece finds a place.
 */
final class Assembly {

    /** The pieces of one text, the first one first. */
    static final class Passage {
        final List<Piece> pieces = new ArrayList<>();

        Passage(Piece... first) {
            pieces.addAll(List.of(first));
        }
    }

    static final class Problem {
        final Passage detail;
        final List<Passage> examples = new ArrayList<>();

        Problem(Piece first) {
            detail = new Passage(first);
        }

        Piece head() {
            return detail.pieces.get(0);
        }
    }

    /** @param problems the problems it explains */
    record Cause(Passage text, List<Problem> problems) {}

    static final class Area {
        final Passage title;
        final Passage strengths = new Passage();
        final Passage lead = new Passage();
        final Passage declaration = new Passage();
        final List<Problem> problems = new ArrayList<>();
        final List<Cause> causes = new ArrayList<>();
        private int explained;

        Area(Piece title) {
            this.title = new Passage(title);
        }

        Piece head() {
            return title.pieces.get(0);
        }

        /** An area that declares and admits nothing. */
        boolean declares() {
            return !declaration.pieces.isEmpty() && problems.isEmpty();
        }

        /** A cause explains the problems before it that no cause explains yet, at least the one before it. */
        Cause cause(Piece piece) {
            int from = Math.min(explained, Math.max(problems.size() - 1, 0));
            explained = problems.size();
            var cause = new Cause(new Passage(piece), List.copyOf(problems.subList(from, problems.size())));
            causes.add(cause);
            return cause;
        }
    }

    static final class Group {
        final Passage title;
        final List<Passage> measures = new ArrayList<>();

        Group(Piece title) {
            this.title = new Passage(title);
        }

        Piece head() {
            return title.pieces.get(0);
        }
    }

    record Chapter(Passage text, Place place) {}

    enum Part {
        PROBLEMS,
        CAUSES,
        MEASURES
    }

    final String source;
    final Passage title = new Passage();
    final Passage byline = new Passage();
    final Passage opening = new Passage();
    final Passage closing = new Passage();
    final Passage signature = new Passage();
    final Map<Part, Passage> headings = new EnumMap<>(Part.class);
    final Map<Part, Passage> leads = new EnumMap<>(Part.class);
    final List<Area> areas = new ArrayList<>();
    final List<Passage> causes = new ArrayList<>();
    final List<Chapter> chapters = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Passage> tray = new ArrayList<>();
    private @Nullable Area area;
    private @Nullable Group group;
    private Passage last = opening;
    private int lastInto = -1;

    private Assembly(String source) {
        this.source = source;
        for (var part : Part.values()) {
            headings.put(part, new Passage());
            leads.put(part, new Passage());
        }
    }

    static Assembly of(String source, List<Piece> pieces) {
        var assembly = new Assembly(source);
        var moved = new Moves(pieces);
        moved.staying().forEach(assembly::put);
        moved.moving().forEach(assembly::move);
        return assembly;
    }

    private void move(Piece piece) {
        int into = Objects.requireNonNull(piece.into());
        if (piece.role() == PieceRole.JOINED && into == lastInto) {
            last.pieces.add(piece); // it goes on with what went there before it
            return;
        }
        lastInto = into;
        for (var each : areas) {
            for (var problem : each.problems) {
                if (problem.head().start() == into) {
                    moveTo(each, problem, piece);
                    return;
                }
            }
        }
        areas.stream().filter(each -> each.head().start() == into).forEach(this::goOn);
        groups.stream().filter(each -> each.head().start() == into).forEach(this::goOn);
        put(piece);
    }

    private void moveTo(Area of, Problem problem, Piece piece) {
        switch (piece.role()) {
            case EXAMPLE -> last = added(problem.examples, piece);
            case CAUSE -> {
                var cause = new Cause(new Passage(piece), List.of(problem));
                of.causes.add(cause);
                last = cause.text();
            }
            case JOINED -> problem.detail.pieces.add(piece);
            default -> {
                goOn(of);
                put(piece);
            }
        }
    }

    /** What comes next belongs to this area. */
    private void goOn(Area with) {
        area = with;
        last = with.problems.isEmpty()
                ? with.lead.pieces.isEmpty() ? with.strengths : with.lead
                : with.problems.get(with.problems.size() - 1).detail;
    }

    private void goOn(Group with) {
        group = with;
        last = with.measures.isEmpty() ? with.title : with.measures.get(with.measures.size() - 1);
    }

    private void put(Piece piece) {
        switch (piece.role()) {
            case TITLE -> add(title, piece);
            case BYLINE -> add(byline, piece);
            case OPENING -> add(opening, piece);
            case CLOSING -> add(closing, piece);
            case SIGNATURE -> add(signature, piece);
            case PART_HEADING -> add(passageOf(headings, piece), piece);
            case PART_LEAD -> add(passageOf(leads, piece), piece);
            case AREA_TITLE -> open(new Area(piece));
            case GROUP_TITLE -> open(new Group(piece));
            case STRENGTH -> add(area(piece).strengths, piece);
            case AREA_LEAD -> add(area(piece).lead, piece);
            case DECLARATION -> add(area(piece).declaration, piece);
            case PROBLEM -> problem(piece);
            case EXAMPLE -> example(piece);
            case CAUSE -> cause(piece);
            case MEASURE -> last = added(group(piece).measures, piece);
            case CHAPTER -> chapter(piece);
            case JOINED -> last.pieces.add(piece);
            case SITE_NOTE, PAGE_NOTE, TRAY, UNPLACED -> tray.add(new Passage(piece));
        }
    }

    private static Passage passageOf(Map<Part, Passage> parts, Piece piece) {
        var named = Stream.of(Part.values())
                .filter(part -> piece.path().startsWith("parts/" + part.name().toLowerCase(Locale.ROOT)))
                .findFirst();
        return parts.getOrDefault(named.orElse(Part.PROBLEMS), new Passage());
    }

    private void add(Passage passage, Piece piece) {
        passage.pieces.add(piece);
        last = passage;
    }

    private static Passage added(List<Passage> passages, Piece piece) {
        var passage = new Passage(piece);
        passages.add(passage);
        return passage;
    }

    private void open(Area opened) {
        areas.add(opened);
        area = opened;
        last = opened.title;
    }

    private void open(Group opened) {
        groups.add(opened);
        group = opened;
        last = opened.title;
    }

    /** The area that is open; one without a title when there is none yet. */
    private Area area(Piece first) {
        if (area == null) {
            open(new Area(first.heading(PieceRole.AREA_TITLE)));
        }
        return Objects.requireNonNull(area);
    }

    private Group group(Piece first) {
        if (group == null) {
            open(new Group(first.heading(PieceRole.GROUP_TITLE)));
        }
        return Objects.requireNonNull(group);
    }

    private void problem(Piece piece) {
        var problem = new Problem(piece);
        area(piece).problems.add(problem);
        last = problem.detail;
    }

    /** An example without a problem before it is one itself. */
    private void example(Piece piece) {
        var problems = area(piece).problems;
        if (problems.isEmpty()) {
            problem(piece);
        } else {
            last = added(problems.get(problems.size() - 1).examples, piece);
        }
    }

    /** A cause of the causes chapter belongs to no area. */
    private void cause(Piece piece) {
        if (area == null || piece.path().startsWith("rootCauses/")) {
            last = added(causes, piece);
        } else {
            last = area.cause(piece).text();
        }
    }

    private void chapter(Piece piece) {
        var place = !groups.isEmpty() ? Place.AFTER_GROUPS : areas.isEmpty() ? Place.BEFORE_AREAS : Place.AFTER_AREAS;
        var chapter = new Chapter(new Passage(piece), place);
        chapters.add(chapter);
        last = chapter.text();
    }
}
