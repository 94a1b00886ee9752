package org.rectify.statement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.FeedbackView;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Account;

/**
 * Everything the drafting page shows, ready to be drawn.
 *
 * @param savedAt when the text was last changed
 * @param feedback what was said about the officer
 * @param blocks every text on the page
 * @param typed what was typed last and refused, null when nothing was
 */
record WorkspacePage(
        StatementView statement,
        Account officer,
        MeetingView meeting,
        Instant savedAt,
        OutlineRail outline,
        List<GapLine> gaps,
        List<FeedbackView> feedback,
        Paper paper,
        List<TextBlock> blocks,
        @Nullable Typed typed) {

    public long id() {
        return statement.id();
    }

    /** The draft that is being written, or the one that was handed in. */
    public int draft() {
        return statement.state().writable() ? statement.revision() + 1 : statement.revision();
    }

    /** The sentence for that form when what was typed there was refused, otherwise null. */
    public @Nullable String error(String form) {
        return typed != null && typed.in(form) ? typed.error() : null;
    }

    /** What was typed into that field and refused; empty otherwise. */
    public String typed(String form, String field) {
        return typed != null && typed.in(form) ? typed.value(field) : "";
    }

    /** The feedback items that no problem admits. */
    public List<FeedbackView> unanswered() {
        var admitted = statement.allProblems().stream()
                .flatMap(p -> Objects.requireNonNull(p.feedbackIds()).stream())
                .toList();
        return feedback.stream().filter(f -> !admitted.contains(f.id())).toList();
    }

    Optional<TextBlock> block(String path) {
        return blocks.stream().filter(b -> b.path().equals(path)).findFirst();
    }
}
