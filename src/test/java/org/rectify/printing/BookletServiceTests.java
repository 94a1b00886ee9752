package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementLine;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The booklet of the demo's meeting, and of one that nobody wrote for. */
@RectifyTest
class BookletServiceTests {

    private static final RequestPostProcessor SECRETARIAT = user("secretariat").roles("SECRETARIAT");

    @Autowired
    People people;

    @Autowired
    BookletService booklets;

    @Autowired
    StatementService statements;

    @Autowired
    MeetingService meetings;

    @Autowired
    OrganService organs;

    @Autowired
    MockMvcTester web;

    @Test
    void theBookletHoldsEverySubmittedStatementAndNoDraft() throws IOException {
        var secretariat = organs.find(new AccountId("secretariat")).orElseThrow();
        var meeting = people.as(secretariat, () -> meetings.meetings()).get(0);
        var submitted = people.as(secretariat, () -> statements.overseen()).stream()
                .filter(line -> line.meetingId() == meeting.id())
                .toList();
        var officers =
                organs.accounts(submitted.stream().map(StatementLine::officer).toList());

        var order = web.post()
                .uri("/meetings/{id}/booklet", meeting.id())
                .with(SECRETARIAT)
                .with(csrf())
                .exchange();
        var job = Objects.requireNonNull(order.getResponse().getRedirectedUrl());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> file(job).getResponse().getStatus() == 200);

        try (var pdf = Loader.loadPDF(file(job).getResponse().getContentAsByteArray())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            var contents = stripper.getText(pdf);
            assertThat(submitted).isNotEmpty();
            assertThat(contents)
                    .contains(officers.values().stream().map(Account::name).toList());
            assertThat(contents.lines().filter(line -> line.contains("……"))).hasSameSizeAs(submitted);
        }
    }

    @Test
    void aPaperWithCharactersThatNoFaceHasIsToldOfByName() {
        var team = people.team();
        var meeting = people.meeting(team);
        var draft = people.as(team.officer(), () -> statements.create(meeting.id(), opening("今年到过\uE123村。")));
        people.submit(team.officer(), draft.id());

        var job = people.as(team.secretariat(), () -> booklets.start(meeting.id()));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(web.get()
                                .uri("/jobs/{id}", job)
                                .locale(Locale.SIMPLIFIED_CHINESE)
                                .with(user(team.secretariat().id().value()).roles("SECRETARIAT"))
                                .exchange())
                        .bodyText()
                        .contains("1 个字没有字形，印成〓：\uE123", "已自检"));
    }

    private static StatementContent opening(String words) {
        return new StatementContent("对照检查材料", null, words, null, null, null, null, null, "", null, null, null);
    }

    @Test
    void aMeetingWithoutStatementsHasNoBooklet() {
        var team = people.team();
        var meeting = people.meeting(team);

        assertThatThrownBy(() -> people.as(team.secretariat(), () -> booklets.start(meeting.id())))
                .isInstanceOf(Refusal.class)
                .hasMessage("printing.booklet.empty");
    }

    @Test
    void whoDoesNotOverseeTheMeetingDoesNotLearnOfIt() {
        var meeting = people.meeting(people.team());
        var stranger = people.team().secretariat();

        assertThatThrownBy(() -> people.as(stranger, () -> booklets.start(meeting.id())))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.hidden");
    }

    private MvcTestResult file(String job) {
        return web.get().uri(job + "/file").with(SECRETARIAT).exchange();
    }
}
