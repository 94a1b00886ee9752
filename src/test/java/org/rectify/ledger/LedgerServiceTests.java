package org.rectify.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.rectify.organ.Role;
import org.rectify.organ.Task;
import org.rectify.shared.Refusal;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who sees and moves which measures, and that totals add up. */
@RectifyTest
class LedgerServiceTests {

    @Autowired
    private People people;

    @Autowired
    private StatementService statements;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private LedgerSheet sheet;

    @Autowired
    private LedgerTaskSource tasks;

    private People.Team team;
    private StatementView statement;

    @BeforeEach
    void approve() {
        team = people.team();
        statement = Approved.of(people, team, statements);
    }

    @Test
    void approvalOpensOneEntryAMeasure() {
        assertThat(list(team.secretariat(), LedgerFilter.ALL))
                .extracting(LedgerLine::text)
                .containsExactlyInAnyOrder(Approved.REPLY, Approved.LAMPS, Approved.VISITS);
    }

    @Test
    void aMeasureWithoutOwnerOrDateFallsToItsOfficerAndTheMeetingsLastDay() {
        var entry = entry(team.secretariat(), id(Approved.LAMPS));
        assertThat(entry.line().leadOwner()).isEqualTo(team.officer().id());
        assertThat(entry.ownerAssumed()).isTrue();
        assertThat(entry.line().deadlineClass()).isEqualTo(DeadlineClass.DATED);
        assertThat(entry.line().dueOn()).isEqualTo(LocalDate.of(2027, 7, 15));
    }

    @Test
    void anEntryIsFoundByItsMeasure() {
        var line = entry(team.officer(), id(Approved.REPLY)).line();
        assertThat(people.as(team.officer(), () -> ledger.entryOfMeasure(line.measureId())))
                .isEqualTo(line.id());
    }

    @Test
    void theThreadFromAreaToMeasureIsKept() {
        var entry = entry(team.secretariat(), id(Approved.REPLY));
        assertThat(entry.chains()).singleElement().satisfies(chain -> {
            assertThat(chain.areaOrdinal()).isEqualTo(1);
            assertThat(chain.problem()).isEqualTo("群众来电回得慢");
            assertThat(chain.cause()).startsWith("图省事");
        });
    }

    @Test
    void officersSeeTheirOwnSupportersTheirsAndOtherTeamsNothing() {
        assertThat(list(team.officer(), LedgerFilter.ALL)).hasSize(3);
        assertThat(list(team.colleague(), LedgerFilter.ALL))
                .extracting(LedgerLine::text)
                .containsExactly(Approved.VISITS);
        var strangers = people.team();
        assertThat(list(strangers.secretariat(), LedgerFilter.ALL)).isEmpty();
        hidden(strangers.secretariat(), id(Approved.REPLY));
        hidden(strangers.officer(), id(Approved.REPLY));
        hidden(team.colleague(), id(Approved.REPLY));
    }

    @Test
    void whoSupportsAMeasureSeesItsThreadAndNotTheStatement() {
        assertThat(entry(team.colleague(), id(Approved.VISITS)).chains()).isNotEmpty();
        people.as(
                team.colleague(),
                () -> assertThatExceptionOfType(Refusal.class).isThrownBy(() -> statements.read(statement.id())));
    }

    @Test
    void theAdministratorSeesNoMeasure() {
        people.as(
                team.admin(),
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> ledger.list(LedgerFilter.ALL, LedgerSort.DUE, 0, 50)));
    }

    @Test
    void onlyTheSecretariatVerifies() {
        var id = reported(Approved.REPLY);
        for (var who : List.of(team.officer(), team.committee())) {
            people.as(
                    who,
                    () -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(() -> ledger.verify(id, "属实。", false)));
        }
        people.as(team.secretariat(), () -> ledger.verify(id, "查阅来电记录二十条，均在三日内回复。", false));
        assertThat(entry(team.officer(), id).line().state()).isEqualTo(LedgerState.CLOSED);
    }

    @Test
    void aSecretaryWhoSupportsAMeasureDoesNotVerifyIt() {
        var both = people.add(team.organ(), "both-" + team.officer().id(), "何以宁", Role.OFFICER, Role.SECRETARIAT);
        var own = new People.Team(
                team.organ(), both, team.colleague(), team.committee(), team.secretariat(), team.admin());
        var theirs = Approved.of(people, own, statements);
        var id = list(team.secretariat(), filter(theirs)).get(0).id();
        people.as(both, () -> ledger.report(id, new ProgressNote("都办完了。", 100, null), List.of()));
        people.as(
                both,
                () -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> ledger.verify(id, "属实。", false))
                        .withMessage("ledger.close.own-measure"));
    }

    @Test
    void theTalliesAddUpAndEveryTabOpensItsRows() {
        var closed = reported(Approved.REPLY);
        people.as(team.secretariat(), () -> ledger.verify(closed, "查阅记录属实。", false));
        people.as(team.secretariat(), () -> ledger.reopen(closed, "回头看，又有三条超时。"));
        reported(Approved.LAMPS);
        var tally = people.as(team.secretariat(), () -> ledger.tally(LedgerFilter.ALL));
        assertThat(tally).isEqualTo(new LedgerTally(1, 1, 1, 0));
        assertThat(tally.all()).isEqualTo(3);
        assertThat(rows(LedgerState.OPEN, false)).isEqualTo(tally.open());
        assertThat(rows(null, true)).isEqualTo(tally.overdue());
        assertThat(rows(LedgerState.REPORTED, null)).isEqualTo(tally.reported());
        assertThat(rows(LedgerState.CLOSED, null)).isEqualTo(tally.closed());
    }

    @Test
    void listsAreNarrowedOrderedAndPagedByTheDatabase() {
        var secretariat = team.secretariat();
        assertThat(texts(secretariat, words("路灯"))).containsExactly(Approved.LAMPS);
        assertThat(texts(secretariat, words("来电回得"))).contains(Approved.REPLY);
        assertThat(texts(secretariat, words("100%_"))).isEmpty();
        assertThat(texts(secretariat, filter(statement))).first().isEqualTo(Approved.REPLY);
        var second = people.as(secretariat, () -> ledger.list(LedgerFilter.ALL, LedgerSort.CODE, 1, 2));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.items()).extracting(LedgerLine::text).containsExactly(Approved.VISITS);
    }

    @Test
    void theFiltersOfAreaGroupOwnerOrganAndClassHold() {
        var officer = team.officer().id().value();
        assertThat(rows(by(null, "理论学习", null, null, null))).isEqualTo(2);
        assertThat(rows(by(null, "组织建设", null, null, null))).isZero();
        assertThat(rows(by(null, null, "联系群众", null, null))).isEqualTo(3);
        assertThat(rows(by(officer, null, null, null, null))).isEqualTo(3);
        assertThat(rows(by(null, null, null, DeadlineClass.STANDING, null))).isEqualTo(1);
        assertThat(rows(by(null, null, null, null, team.organ().id()))).isEqualTo(3);
    }

    @Test
    void evidenceKeepsItsHashAndTellsWhereElseItIsUsed() {
        var first = id(Approved.REPLY);
        var second = id(Approved.LAMPS);
        var content = ("签到记录 " + team.organ().id()).getBytes(UTF_8);
        people.as(team.officer(), () -> ledger.prove(first, new Upload("签到.txt", content, "六周签到", null)));
        var again = people.as(team.officer(), () -> ledger.prove(second, new Upload("签到.txt", content, "", null)));
        assertThat(again.usedElsewhere()).isEqualTo(1);
        assertThat(again.sha256()).hasSize(64);
        var file = people.as(team.secretariat(), () -> ledger.evidence(second, again.id()));
        assertThat(file.content()).isEqualTo(content);
        people.as(
                people.team().secretariat(),
                () -> assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ledger.evidence(second, again.id())));
    }

    @Test
    void progressAndItsFilesAreTakenTogetherOrNotAtAll() {
        var id = id(Approved.REPLY);
        var page = new Upload("x.txt", "<html></html>".getBytes(UTF_8), "网页", null);
        people.as(
                team.officer(),
                () -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> ledger.progress(id, new ProgressNote("回了二十条。", 50, null), List.of(page))));
        assertThat(entry(team.officer(), id).history()).hasSize(1);
        var text = new Upload("回音.txt", "二十条".getBytes(UTF_8), "二十条回音", null);
        people.as(team.officer(), () -> ledger.progress(id, new ProgressNote("回了二十条。", 50, null), List.of(text)));
        assertThat(entry(team.officer(), id).evidence()).hasSize(1);
        assertThat(entry(team.officer(), id).line().evidence()).isEqualTo(1);
    }

    @Test
    void nothingIsReportedFromTheFuture() {
        var id = id(Approved.REPLY);
        var tomorrow = new ProgressNote("明天回。", null, LocalDate.now().plusDays(2));
        people.as(
                team.officer(),
                () -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> ledger.progress(id, tomorrow, List.of()))
                        .withMessage("ledger.happened.future"));
    }

    @Test
    void closingSeveralClosesWhatAllowsItAndNamesTheRest() {
        var ready = reported(Approved.REPLY);
        var open = id(Approved.LAMPS);
        var result = people.as(team.secretariat(), () -> ledger.verifyAll(List.of(ready, open), "现场查看属实。"));
        assertThat(result.done()).hasSize(1);
        assertThat(result.refused())
                .singleElement()
                .extracting(BulkResult.Refused::key)
                .isEqualTo("ledger.close.not-reported");
        assertThat(entry(team.secretariat(), ready).line().state()).isEqualTo(LedgerState.CLOSED);
        assertThat(entry(team.secretariat(), open).line().state()).isEqualTo(LedgerState.OPEN);
    }

    @Test
    void aLaterDateIsAskedForAndGranted() {
        var id = id(Approved.LAMPS);
        var later = LocalDate.of(2027, 9, 1);
        people.as(team.officer(), () -> ledger.askExtension(id, later, "汛期停工。"));
        assertThat(entry(team.secretariat(), id).wishedDueOn()).isEqualTo(later);
        people.as(team.secretariat(), () -> ledger.extend(id, later, "同意，汛期后复工。"));
        assertThat(entry(team.officer(), id).line().dueOn()).isEqualTo(later);
        assertThat(entry(team.officer(), id).wishedDueOn()).isNull();
    }

    @Test
    void theSpreadsheetHoldsTheFilteredRows() throws IOException {
        var bytes = people.as(team.secretariat(), () -> written(words("路灯")));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getSheetAt(0);
            assertThat(rows.getLastRowNum()).isEqualTo(1);
            assertThat(rows.getRow(1).getCell(2).getStringCellValue()).isEqualTo(Approved.LAMPS);
            assertThat(rows.getRow(1).getCell(5).getStringCellValue()).isEqualTo("林知行");
            assertThat(rows.getRow(1).getCell(9).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2027, 7, 15));
        }
    }

    @Test
    void theHomePageTellsOwnersWhatIsLateAndTheSecretariatWhatToVerify() {
        assertThat(tasksOf(team.officer())).singleElement().satisfies(task -> {
            assertThat(task.stateKey()).isEqualTo("ledger.task.overdue");
            assertThat(task.url()).isEqualTo("/ledger/" + id(Approved.REPLY));
        });
        assertThat(tasksOf(team.secretariat())).isEmpty();
        reported(Approved.REPLY);
        assertThat(tasksOf(team.secretariat()))
                .singleElement()
                .satisfies(task -> assertThat(task.url()).isEqualTo("/ledger?state=REPORTED"));
        assertThat(tasksOf(team.admin())).isEmpty();
    }

    // ---- helpers ----

    private List<Task> tasksOf(Account who) {
        return people.as(who, () -> tasks.tasks(who));
    }

    private byte[] written(LedgerFilter filter) {
        var out = new ByteArrayOutputStream();
        try {
            sheet.write(filter, LedgerSort.DUE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private long reported(String text) {
        var id = id(text);
        people.as(team.officer(), () -> ledger.report(id, new ProgressNote("已办完，请核验。", 100, null), List.of()));
        return id;
    }

    private long id(String text) {
        return list(team.secretariat(), filter(statement)).stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LedgerEntryView entry(Account who, long id) {
        return people.as(who, () -> ledger.entry(id));
    }

    private List<LedgerLine> list(Account who, LedgerFilter filter) {
        return people.as(who, () -> ledger.list(filter, LedgerSort.DUE, 0, 50)).items();
    }

    private List<String> texts(Account who, LedgerFilter filter) {
        return list(who, filter).stream().map(LedgerLine::text).toList();
    }

    private long rows(LedgerState state, Boolean overdue) {
        return rows(LedgerFilter.ALL.in(state, overdue));
    }

    private long rows(LedgerFilter filter) {
        return people.as(team.secretariat(), () -> ledger.list(filter, LedgerSort.DUE, 0, 50))
                .total();
    }

    private static LedgerFilter filter(StatementView statement) {
        return new LedgerFilter(statement.id(), null, null, null, null, null, null, null, null, null, null, null);
    }

    private static LedgerFilter words(String q) {
        return new LedgerFilter(null, null, null, null, null, null, null, null, null, null, q, null);
    }

    private static LedgerFilter by(String owner, String area, String group, DeadlineClass deadline, Long organ) {
        return new LedgerFilter(null, null, null, null, owner, organ, area, group, deadline, null, null, null);
    }

    private void hidden(Account who, long id) {
        people.as(
                who,
                () -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> ledger.entry(id))
                        .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.HIDDEN)));
    }
}
