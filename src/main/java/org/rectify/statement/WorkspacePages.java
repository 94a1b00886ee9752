package org.rectify.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gathers what the drafting page shows. Everything is read through services, with the present reader's rights. */
@Component
class WorkspacePages {

    private final StatementService statements;
    private final MeetingService meetings;
    private final OrganService organs;
    private final Outlining outlining;
    private final Wording words;

    WorkspacePages(
            StatementService statements,
            MeetingService meetings,
            OrganService organs,
            Outlining outlining,
            Wording words) {
        this.statements = statements;
        this.meetings = meetings;
        this.organs = organs;
        this.outlining = outlining;
        this.words = words;
    }

    /** The officer's own statement; nobody else drafts. */
    WorkspacePage of(long id) {
        return of(id, null);
    }

    /** The page with what was typed and refused. */
    WorkspacePage of(long id, @Nullable Typed typed) {
        return of(statements.read(id), typed);
    }

    /** The page of a text that was just read or written. */
    WorkspacePage of(StatementView statement, @Nullable Typed typed) {
        var line = statements.mine().stream()
                .filter(l -> l.id() == statement.id())
                .findFirst()
                .orElseThrow(Refusal::hidden);
        var meeting = meetings.anyMeeting(statement.meetingId());
        var feedback = meeting.feedbackAbout(statement.officer());
        var gaps = statements.gaps(statement);
        var outline = outlining.of(statement, gaps);
        var people = organs.accounts(named(statement));
        var maker = new PaperMaker(statement, feedback, outline, people, words, typed);
        var paper = maker.make();
        Account officer = Objects.requireNonNull(people.get(statement.officer()));
        return new WorkspacePage(
                statement,
                officer,
                meeting,
                line.changedAt(),
                outline,
                lines(statement, gaps),
                feedback,
                paper,
                maker.blocks(),
                typed);
    }

    private List<GapLine> lines(StatementView statement, List<Gap> gaps) {
        var places = new GapPlaces(statement, words);
        return gaps.stream().map(g -> GapLine.of(g, places, words)).toList();
    }

    private static List<AccountId> named(StatementView statement) {
        var owners = statement.allMeasures().stream()
                .flatMap(m -> Stream.concat(
                        Stream.ofNullable(m.leadOwner()), Objects.requireNonNull(m.supportingOwners()).stream()));
        return Stream.concat(Stream.of(statement.officer()), owners).distinct().toList();
    }
}
