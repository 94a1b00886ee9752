package org.rectify.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.rectify.intake.IntakeService;
import org.rectify.meeting.FeedbackView;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.AccountId;
import org.rectify.organ.RunAs;
import org.rectify.review.Passage;
import org.rectify.review.ReviewService;
import org.rectify.statement.Acknowledgement;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementState;
import org.rectify.statement.StatementView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes one demo statement and lets happen to it what its script says. */
@Component
@Profile("demo")
class DemoStatements {

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final IntakeService intake;
    private final StatementService statements;
    private final ReviewService review;
    private final RunAs runAs;
    private final DemoClock clock;

    DemoStatements(
            DemoFiles files,
            DemoLedger ledger,
            IntakeService intake,
            StatementService statements,
            ReviewService review,
            RunAs runAs,
            DemoClock clock) {
        this.files = files;
        this.ledger = ledger;
        this.intake = intake;
        this.statements = statements;
        this.review = review;
        this.runAs = runAs;
        this.clock = clock;
    }

    void load(String path, AccountId officer, MeetingView meeting, List<FeedbackView> said) {
        var script = files.read(path + ".json", DemoScript.class);
        var statement = on(script.begun(), officer, () -> write(path, meeting, said, script));
        if (script.submitted() != null) {
            on(script.submitted(), officer, () -> submit(statement, script));
        }
        if (script.state() == StatementState.RETURNED) {
            giveBack(statement, officer, script);
        }
        if (script.state() == StatementState.APPROVED) {
            on(judged(script), DemoLoader.COMMITTEE, () -> review.approve(statement.id()));
            ledger.load(statement, officer, script);
        }
    }

    private StatementView write(String path, MeetingView meeting, List<FeedbackView> said, DemoScript script) {
        var created = statements.create(meeting.id(), intake.contentOf(files.text(path + ".txt")));
        var content = new DemoThread(script, said, clock.today()).through(created);
        return statements.rewrite(created.id(), created.version(), content);
    }

    private StatementView submit(StatementView statement, DemoScript script) {
        var reason = Objects.requireNonNullElse(script.gapReason(), "会上说明");
        var explained = statements.gaps(statement.id()).stream()
                .map(g -> new Acknowledgement(g.code(), g.path(), reason))
                .toList();
        return statements.submit(statement.id(), explained);
    }

    private void giveBack(StatementView statement, AccountId officer, DemoScript script) {
        var along = new ArrayList<Long>();
        for (var comment : script.comments()) {
            var id = on(judged(script), DemoLoader.COMMITTEE, () -> comment(statement.id(), comment));
            if (comment.reply() != null) {
                on(judged(script), officer, () -> review.reply(statement.id(), id, comment.reply()));
            }
            if (comment.resolved()) {
                on(judged(script), DemoLoader.COMMITTEE, () -> review.resolve(statement.id(), id));
            } else {
                along.add(id);
            }
        }
        var by = script.resubmitIn() == null ? null : clock.today().plusDays(script.resubmitIn());
        on(
                judged(script),
                DemoLoader.COMMITTEE,
                () -> review.returnWithReasons(statement.id(), script.reasons(), by, along));
    }

    private long comment(long statement, DemoScript.DemoComment comment) {
        var passage = new Passage(comment.path(), comment.quote(), "", "");
        return review.comment(statement, passage, comment.text()).id();
    }

    private static int judged(DemoScript script) {
        return Objects.requireNonNull(script.judged());
    }

    private <T> T on(int day, AccountId who, Supplier<T> step) {
        return clock.on(day, () -> runAs.account(who, step));
    }
}
