package org.rectify.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.organ.Role;
import org.rectify.statement.MeasureView;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementState;
import org.rectify.statement.StatementView;
import org.springframework.stereotype.Component;

/** Gathers what there is to read about a review, and finds every comment's passage in the present text. */
@Component
class Readings {

    private final StatementService statements;
    private final OrganService organs;
    private final CommentRepository comments;
    private final VerdictRepository verdicts;
    private final Access access;

    Readings(
            StatementService statements,
            OrganService organs,
            CommentRepository comments,
            VerdictRepository verdicts,
            Access access) {
        this.statements = statements;
        this.organs = organs;
        this.comments = comments;
        this.verdicts = verdicts;
        this.access = access;
    }

    /** The review beside that text of the statement, which the present reader may see. */
    Reading of(StatementView shown) {
        var id = shown.id();
        var who = access.current();
        var said = comments.findByStatementIdOrderById(id).stream()
                .map(Comment::view)
                .toList();
        var decided = verdicts.findByStatementIdOrderByRevision(id).stream()
                .map(Verdict::view)
                .toList();
        var people = organs.accounts(named(shown, said, decided));
        var texts = PaperTexts.of(shown, owner -> name(people, owner));
        var own = shown.officer().equals(who.id());
        var reviewing = !own && who.is(Role.COMMITTEE) && shown.state() == StatementState.SUBMITTED;
        return new Reading(
                shown,
                texts,
                statements.revisions(id).stream().filter(r -> !r.withdrawn()).toList(),
                notes(said, texts, decided, people),
                decided,
                people,
                reviewers(id),
                reviewing,
                own);
    }

    private List<Note> notes(
            List<CommentView> said, List<PaperText> texts, List<VerdictView> decided, Map<AccountId, Account> people) {
        Map<Integer, Comparison> since = new HashMap<>();
        var sent = sentAlong(decided);
        var notes = new ArrayList<Note>();
        for (var comment : said) {
            var comparison = since.computeIfAbsent(
                    comment.revision(),
                    number -> Comparison.of(
                            PaperTexts.of(statements.revision(comment.statementId(), number), o -> name(people, o)),
                            texts));
            comparison
                    .ofOld(comment.path())
                    .map(pair -> note(notes.size() + 1, comment, pair, sent.contains(comment.id())))
                    .ifPresent(notes::add);
        }
        var order = texts.stream().map(PaperText::path).toList();
        notes.sort(Comparator.comparingInt((Note n) ->
                        n.text() == null ? order.size() : order.indexOf(n.text().path()))
                .thenComparingInt(n -> n.span() == null ? 0 : n.span().start()));
        return List.copyOf(notes);
    }

    private static Note note(int number, CommentView comment, Comparison.Pair pair, boolean sent) {
        var text = pair.after();
        var span = text == null ? null : comment.passage().locate(text.text()).orElse(null);
        return new Note(number, comment, Objects.requireNonNull(pair.before()), text, span, sent);
    }

    private static Set<Long> sentAlong(List<VerdictView> decided) {
        return decided.isEmpty()
                ? Set.of()
                : Set.copyOf(decided.get(decided.size() - 1).comments());
    }

    private List<Account> reviewers(long id) {
        return organs.within(statements.organOf(id)).stream()
                .filter(a -> a.is(Role.COMMITTEE))
                .toList();
    }

    private static Set<AccountId> named(StatementView shown, List<CommentView> said, List<VerdictView> decided) {
        var ids = new TreeSet<AccountId>(Set.of(shown.officer()));
        said.forEach(c -> {
            ids.add(c.author());
            c.replies().forEach(r -> ids.add(r.author()));
        });
        decided.forEach(v -> ids.add(v.reviewer()));
        shown.allMeasures().stream().flatMap(Readings::owner).forEach(ids::add);
        return ids;
    }

    private static Stream<AccountId> owner(MeasureView measure) {
        return Stream.ofNullable(measure.leadOwner());
    }

    private static String name(Map<AccountId, Account> people, AccountId id) {
        var account = people.get(id);
        return account == null ? id.value() : account.name();
    }
}
