package org.rectify.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.review.VerdictView.ReasonState;
import org.rectify.review.VerdictView.ReasonView;
import org.rectify.statement.StatementView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The review over JSON. */
@RestController
@RequestMapping("/api/v1/statements/{id}")
@Tag(name = "review")
class ReviewApi {

    private final ReviewService reviews;

    ReviewApi(ReviewService reviews) {
        this.reviews = reviews;
    }

    record CommentRequest(
            @Nullable String path,
            @Nullable String quote,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable String text) {

        Passage passage() {
            return new Passage(orEmpty(path), orEmpty(quote), orEmpty(prefix), orEmpty(suffix));
        }
    }

    record ReplyRequest(@Nullable String text) {}

    /** One {@code reason} or several {@code reasons}. */
    record ReturnRequest(
            @Nullable String reason,
            @Nullable List<@Nullable String> reasons,
            @Nullable LocalDate resubmitBy,
            @Nullable List<Long> commentIds) {

        List<String> all() {
            if (reasons != null) {
                return reasons.stream().map(ReviewApi::orEmpty).toList();
            }
            return reason == null ? List.of() : List.of(reason);
        }
    }

    record AnswerRequest(
            @Nullable ReasonState state, @Nullable String note) {}

    /** What changed in one text; {@code path} is that of the new revision, or of the old one when the text is gone. */
    record ElementAnswer(String path, List<Run> runs) {}

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Comment on a passage of the latest submitted revision")
    CommentView comment(@PathVariable long id, @RequestBody CommentRequest request) {
        return reviews.comment(id, request.passage(), orEmpty(request.text()));
    }

    @GetMapping("/comments")
    @Operation(summary = "All comments with their replies, the first one first")
    List<CommentView> comments(@PathVariable long id) {
        return reviews.comments(id);
    }

    @PostMapping("/comments/{commentId}/resolve")
    @Operation(summary = "Settle a comment")
    CommentView resolve(@PathVariable long id, @PathVariable long commentId) {
        return reviews.resolve(id, commentId);
    }

    @PostMapping("/comments/{commentId}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answer a comment")
    CommentView reply(@PathVariable long id, @PathVariable long commentId, @RequestBody ReplyRequest request) {
        return reviews.reply(id, commentId, orEmpty(request.text()));
    }

    @PostMapping("/return")
    @Operation(summary = "Give the statement back; needs at least one reason")
    StatementView giveBack(@PathVariable long id, @RequestBody ReturnRequest request) {
        var comments = Objects.requireNonNullElse(request.commentIds(), List.<Long>of());
        return reviews.returnWithReasons(id, request.all(), request.resubmitBy(), comments);
    }

    @PostMapping("/approve")
    @Operation(summary = "Approve the statement and freeze its text")
    StatementView approve(@PathVariable long id) {
        return reviews.approve(id);
    }

    @GetMapping("/reasons")
    @Operation(summary = "The reasons of all returns with the officer's answers")
    List<ReasonView> reasons(@PathVariable long id) {
        return reviews.reasons(id);
    }

    @PostMapping("/reasons/{reasonId}")
    @Operation(summary = "The officer's answer to a reason: DONE, DISPUTED with a note, or OPEN again")
    ReasonView answer(@PathVariable long id, @PathVariable long reasonId, @RequestBody AnswerRequest request) {
        return reviews.answerReason(id, reasonId, request.state(), request.note());
    }

    @GetMapping("/compare")
    @Operation(summary = "What changed between two submitted revisions, by characters")
    List<ElementAnswer> compare(@PathVariable long id, @RequestParam int from, @RequestParam int to) {
        return reviews.compare(id, from, to, AccountId::value).pairs().stream()
                .map(pair -> new ElementAnswer(pair.place().path(), pair.runs()))
                .toList();
    }

    private static String orEmpty(@Nullable String given) {
        return given == null ? "" : given;
    }
}
