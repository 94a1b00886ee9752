package org.rectify.statement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/**
 * The text of a statement as it comes in: from an import, or as a whole from the API. Elements without an id are new,
 * elements left out are removed.
 *
 * @param unplaced what an import found no place for; it goes to the tray
 */
public record StatementContent(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String opening,
        @Nullable PartsView parts,
        @Nullable List<ChapterView> chapters,
        @Nullable List<AreaView> areas,
        @Nullable List<CauseView> rootCauses,
        @Nullable List<GroupView> groups,
        @Nullable String closing,
        @Nullable String signature,
        @Nullable String tray,
        @Nullable List<Unplaced> unplaced) {

    /** A passage without a place. */
    public record Unplaced(String text) {}

    public StatementContent {
        title = Texts.tidy(title);
        byline = Texts.tidy(byline);
        opening = Texts.tidy(opening);
        parts = Objects.requireNonNullElse(parts, PartsView.NONE);
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        areas = areas == null ? List.of() : List.copyOf(areas);
        rootCauses = rootCauses == null ? List.of() : List.copyOf(rootCauses);
        groups = groups == null ? List.of() : List.copyOf(groups);
        closing = Texts.tidy(closing);
        signature = Texts.tidy(signature);
        tray = Texts.tidy(tray);
        unplaced = unplaced == null ? List.of() : List.copyOf(unplaced);
    }

    /** The ids of the elements that the content names. */
    record Named(Set<Long> problems, Set<Long> causes, Set<Long> measures) {}

    Named named() {
        var allCauses = Stream.concat(areas.stream().flatMap(a -> a.rootCauses().stream()), rootCauses.stream());
        return new Named(
                ids(areas.stream().flatMap(a -> a.problems().stream()).map(ProblemView::id)),
                ids(allCauses.map(CauseView::id)),
                ids(groups.stream().flatMap(g -> g.measures().stream()).map(MeasureView::id)));
    }

    private static Set<Long> ids(Stream<@Nullable Long> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The tray with everything in it that found no place. */
    String wholeTray() {
        var lost = unplaced.stream().map(Unplaced::text).filter(t -> !Texts.isBlank(t));
        return String.join(
                "\n",
                Stream.concat(Stream.of(tray), lost).filter(t -> !t.isEmpty()).toList());
    }
}
