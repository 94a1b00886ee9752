package org.rectify.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Access;
import org.rectify.organ.AccountId;
import org.rectify.review.VerdictView.ReasonState;
import org.rectify.review.VerdictView.ReasonView;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review of statements (审阅). The committee comments on passages, gives back with a list of reasons, or approves;
 * the officer answers each reason. Nobody reviews their own statement.
 */
@Service
@Transactional
public class ReviewService {

    private final CommentRepository comments;
    private final VerdictRepository verdicts;
    private final ReadMarkRepository marks;
    private final Readings readings;
    private final StatementService statements;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            CommentRepository comments,
            VerdictRepository verdicts,
            ReadMarkRepository marks,
            Readings readings,
            StatementService statements,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.verdicts = verdicts;
        this.marks = marks;
        this.readings = readings;
        this.statements = statements;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    // ---- comments ----

    /**
     * Remarks on a passage of the submitted text; from the first remark on it can't be taken back any more.
     *
     * @param passage its path names a text of the latest revision, its quote occurs there, and its surroundings choose
     *     between several places with these words
     */
    @PreAuthorize("@reviewGate.reviews(#statementId)")
    public CommentView comment(long statementId, Passage passage, String text) {
        var statement = statements.read(statementId);
        var anchored = anchored(statement, passage);
        var author = access.current().id();
        var comment = new Comment(statementId, statement.revision(), anchored, text, author, clock.instant());
        statements.beginReview(statementId);
        comments.save(comment);
        events.publishEvent(new StatementCommented(statementId, comment.id(), author, clock.instant()));
        return comment.view();
    }

    /** Answers a comment. */
    @PreAuthorize("@reviewGate.talks(#statementId)")
    public CommentView reply(long statementId, long commentId, String text) {
        var comment = comment(statementId, commentId);
        comment.reply(text, access.current().id(), clock.instant());
        return comment.view();
    }

    /** Settles a comment. */
    @PreAuthorize("@reviewGate.reviews(#statementId)")
    public CommentView resolve(long statementId, long commentId) {
        var comment = comment(statementId, commentId);
        comment.resolve();
        return comment.view();
    }

    /** All comments of the statement, the first one first. */
    @Transactional(readOnly = true)
    public List<CommentView> comments(long statementId) {
        statements.read(statementId);
        return comments.findByStatementIdOrderById(statementId).stream()
                .map(Comment::view)
                .toList();
    }

    // ---- verdicts ----

    /**
     * Gives the statement back to be revised.
     *
     * @param reasons at least one, none blank
     * @param resubmitBy until when it is to be handed in again, null to leave it open
     * @param commentIds the comments to be seen to along with the reasons
     */
    @PreAuthorize("@reviewGate.reviews(#statementId)")
    public StatementView returnWithReasons(
            long statementId, List<String> reasons, @Nullable LocalDate resubmitBy, Collection<Long> commentIds) {
        commentIds.forEach(id -> comment(statementId, id));
        var revision = statements.read(statementId).revision();
        var verdict = Verdict.returned(statementId, revision, access.current().id(), reasons, clock.instant());
        verdict.expectBy(resubmitBy, LocalDate.now(clock));
        verdict.sendAlong(commentIds);
        var returned = statements.giveBack(statementId);
        verdicts.save(verdict);
        return returned;
    }

    /** Approves the statement; its text is frozen from now on. */
    @PreAuthorize("@reviewGate.reviews(#statementId)")
    public StatementView approve(long statementId) {
        var approved = statements.approve(statementId);
        verdicts.save(Verdict.approved(
                statementId, approved.revision(), access.current().id(), clock.instant()));
        return approved;
    }

    /** Refuses when the statement was handed in again after the reviewer opened it. */
    @Transactional(readOnly = true)
    @PreAuthorize("@reviewGate.reviews(#statementId)")
    public void checkSeen(long statementId, int revision) {
        if (statements.read(statementId).revision() != revision) {
            throw Refusal.outdated(null, "review.outdated");
        }
    }

    /** The reasons of all returns, the first one first. */
    @Transactional(readOnly = true)
    public List<ReasonView> reasons(long statementId) {
        statements.read(statementId);
        return verdicts.findByStatementIdOrderByRevision(statementId).stream()
                .map(Verdict::view)
                .flatMap(v -> v.reasons().stream())
                .toList();
    }

    /** The officer's answer to a reason: done, or disputed with a note that says why. */
    @PreAuthorize("@reviewGate.answers(#statementId)")
    public ReasonView answerReason(
            long statementId, long reasonId, @Nullable ReasonState state, @Nullable String note) {
        Refusal.unless(statements.read(statementId).state().writable(), "review.reason.not-returned");
        var verdict = verdicts.findByStatementIdOrderByRevision(statementId).stream()
                .filter(v -> v.view().reasons().stream().anyMatch(r -> r.id() == reasonId))
                .findFirst()
                .orElseThrow(Refusal::hidden);
        var reason = verdict.reason(reasonId);
        reason.answer(state, note);
        return reason.view(verdict.view().revision());
    }

    // ---- reading ----

    /** The latest submitted revision with all that was said about it. */
    @Transactional(readOnly = true)
    Reading reading(long statementId) {
        statements.read(statementId);
        return readings.of(statements.submittedText(statementId));
    }

    /** The text as the present reader sees it, the officer's draft included, with all that was said about it. */
    @Transactional(readOnly = true)
    Reading draft(long statementId) {
        return readings.of(statements.read(statementId));
    }

    /** Notes that the present reader has read this revision. */
    void markRead(long statementId, int revision) {
        var reader = access.current().id();
        var mark = marks.findByStatementIdAndReader(statementId, reader.value())
                .orElseGet(() -> new ReadMark(statementId, reader, clock.instant()));
        mark.read(revision, clock.instant());
        marks.save(mark);
    }

    /** The revision that the present reader read last before this one; the one submitted before it when none. */
    @Transactional(readOnly = true)
    int lastRead(long statementId, int revision) {
        var mine = marks.findByStatementIdAndReader(
                        statementId, access.current().id().value())
                .map(mark -> mark.lastBefore(revision))
                .orElse(0);
        return statements.revisions(statementId).stream()
                .filter(r -> !r.withdrawn() && r.number() < revision)
                .mapToInt(r -> r.number())
                .filter(n -> mine == 0 || n <= mine)
                .max()
                .orElse(0);
    }

    /** What changed from one submitted revision to another; {@code names} tells what people are called. */
    @Transactional(readOnly = true)
    Comparison compare(long statementId, int from, int to, Function<AccountId, String> names) {
        return Comparison.of(
                PaperTexts.of(statements.revision(statementId, from), names),
                PaperTexts.of(statements.revision(statementId, to), names));
    }

    // ---- within ----

    private static Passage anchored(StatementView statement, Passage passage) {
        var quote = Texts.required("quote", passage.quote(), Texts.PASSAGE).strip();
        var text = PaperTexts.of(statement).stream()
                .filter(t -> t.commentable() && t.path().equals(passage.path()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("path", "review.comment.path-unknown"));
        return new Passage(passage.path(), quote, passage.prefix(), passage.suffix())
                .anchoredIn(text.text())
                .orElseThrow(() -> Refusal.invalid("quote", "review.comment.quote-unknown"));
    }

    private Comment comment(long statementId, long commentId) {
        return comments.findById(commentId).filter(c -> c.isOf(statementId)).orElseThrow(Refusal::hidden);
    }
}
