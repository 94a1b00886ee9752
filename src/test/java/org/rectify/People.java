package org.rectify;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.rectify.meeting.MeetingService;
import org.rectify.meeting.MeetingView;
import org.rectify.meeting.NewMeeting;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.NewAccount;
import org.rectify.organ.OrganService;
import org.rectify.organ.OrganView;
import org.rectify.organ.Role;
import org.rectify.organ.RunAs;
import org.rectify.statement.Acknowledgement;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.boot.test.context.TestComponent;

/** Makes people, organs and meetings that no other test uses. */
@TestComponent
public class People {

    public static final String PASSWORD = "a-long-password";

    /** Beyond the numbers of the demo's officers, who are there as well. */
    private static final AtomicInteger COUNT = new AtomicInteger(100);

    private static final AccountId ROOT = new AccountId("admin");

    private final OrganService organs;
    private final MeetingService meetings;
    private final StatementService statements;
    private final RunAs runAs;

    People(OrganService organs, MeetingService meetings, StatementService statements, RunAs runAs) {
        this.organs = organs;
        this.meetings = meetings;
        this.statements = statements;
        this.runAs = runAs;
    }

    /** An organ of its own with one officer, one colleague, a committee, a secretariat and an administrator. */
    public Team team() {
        var n = COUNT.incrementAndGet();
        var organ = as(root(), () -> organs.addOrgan("测试镇" + n, root().organId()));
        return new Team(
                organ,
                add(organ, "officer" + n, "林知行", Role.OFFICER),
                add(organ, "colleague" + n, "陶静之", Role.OFFICER),
                add(organ, "committee" + n, "周予安", Role.COMMITTEE),
                add(organ, "secretariat" + n, "沈嘉禾", Role.SECRETARIAT),
                add(organ, "admin" + n, "管理员", Role.ADMIN));
    }

    /** A person in that organ. */
    public Account add(OrganView organ, String username, String name, Role... roles) {
        var account = new NewAccount(new AccountId(username), name, "镇干部", organ.id(), PASSWORD, Set.of(roles));
        return as(root(), () -> organs.addAccount(account));
    }

    /** A meeting of that team with the default outline; officer and colleague take part. */
    public MeetingView meeting(Team team) {
        return as(
                team.secretariat(),
                () -> meetings.setUp(new NewMeeting(
                        "专题民主生活会",
                        LocalDate.of(2027, 1, 5),
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2027, 7, 15),
                        List.of(team.officer().id(), team.colleague().id()),
                        meetings.outline("default"))));
    }

    /** Submits a statement of theirs, with a reason for every gap. */
    public StatementView submit(Account officer, long statement) {
        return as(officer, () -> {
            var explained = statements.gaps(statement).stream()
                    .map(gap -> new Acknowledgement(gap.code(), gap.path(), "会上口头说明"))
                    .toList();
            return statements.submit(statement, explained);
        });
    }

    /** Takes a step in that person's name, with exactly their rights. */
    public <T> T as(Account who, Supplier<T> step) {
        return runAs.account(who.id(), step);
    }

    /** Takes a step without a result. */
    public void as(Account who, Runnable step) {
        as(who, () -> {
            step.run();
            return true;
        });
    }

    private Account root() {
        return organs.find(ROOT).orElseThrow();
    }

    /** The people of one organ. */
    public record Team(
            OrganView organ,
            Account officer,
            Account colleague,
            Account committee,
            Account secretariat,
            Account admin) {}
}
