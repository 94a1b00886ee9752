package org.rectify.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.rectify.meeting.Outline;
import org.rectify.meeting.OutlineMatching;
import org.rectify.meeting.OutlineMatching.Certainty;
import org.rectify.meeting.OutlineMatching.Match;

/**
 * Which part of the meeting's outline each area and group of a text is.
 *
 * @param areas ordinals in the outline, one for each area of the text; 0 for one that the outline lacks
 * @param groups the same for the groups of measures
 */
public record OutlinePlaces(List<Integer> areas, List<Integer> groups) {

    public OutlinePlaces {
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
    }

    /** Where nobody was asked: by the words, and what is like nothing by its number as long as that is free. */
    static OutlinePlaces guessed(Outline outline, StatementContent content) {
        var areas = content.areas().stream().map(AreaView::title).toList();
        var groups = content.groups().stream().map(GroupView::title).toList();
        return new OutlinePlaces(
                guessed(OutlineMatching.areas(outline, areas), outline.areas().size()),
                guessed(
                        OutlineMatching.groups(outline, groups),
                        outline.groups().size()));
    }

    private static List<Integer> guessed(List<Match> matches, int parts) {
        var taken = matches.stream().map(Match::ordinal).toList();
        return IntStream.range(0, matches.size())
                .map(i -> matches.get(i).certainty() != Certainty.NONE
                        ? matches.get(i).ordinal()
                        : i < parts && !taken.contains(i + 1) ? i + 1 : 0)
                .boxed()
                .toList();
    }
}
