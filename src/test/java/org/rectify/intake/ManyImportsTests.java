package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.meeting.MeetingView;
import org.rectify.organ.Account;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RectifyTest
class ManyImportsTests {

    @Autowired
    People people;

    @Autowired
    ManyImports many;

    @Autowired
    ImportDrafts drafts;

    @Autowired
    StatementService statements;

    @Autowired
    MockMvcTester web;

    People.Team team;
    MeetingView meeting;

    @BeforeEach
    void meeting() {
        team = people.team();
        meeting = people.meeting(team);
    }

    @Test
    void eachFileGoesToTheParticipantItNames() {
        var page = send(file("林知行.txt", BadInput.STATEMENT), file("陶静之.docx", Docx.of(BadInput.STATEMENT.split("\n"))));

        assertThat(page).contains("林知行.txt", "陶静之.docx", "已送 林知行 核对", "已送 陶静之 核对");
        assertThat(unfinished(team.officer())).extracting(ImportLine::name).containsExactly("林知行.txt");
        assertThat(unfinished(team.colleague())).extracting(ImportLine::name).containsExactly("陶静之.docx");
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOthersAlone() {
        var page = send(file("林知行.docx", new byte[] {'P', 'K', 3, 4, 0, 0}), file("陶静之.txt", BadInput.STATEMENT));

        assertThat(page).contains("其中 1 项未成", "已送 陶静之 核对");
        assertThat(unfinished(team.officer())).isEmpty();
    }

    @Test
    void aFileThatNamesNobodyWaitsUntilItsSenderSaysWhoseItIs() {
        assertThat(send(file("终稿.txt", BadInput.STATEMENT))).contains("1 项等您确认");
        var stray =
                people.as(team.secretariat(), () -> many.strays(meeting.id())).get(0);
        assertThat(read("/intake/many?meeting=" + meeting.id())).contains("终稿.txt", "林知行");

        post("/intake/many/" + stray.id() + "/owner?meeting=" + meeting.id() + "&owner="
                + team.officer().id());

        assertThat(unfinished(team.officer())).extracting(ImportLine::name).containsExactly("终稿.txt");
        assertThat(people.as(team.secretariat(), () -> many.strays(meeting.id())))
                .isEmpty();
    }

    @Test
    void aFileThatIsNotNeededGoes() {
        send(file("终稿.txt", BadInput.STATEMENT));
        send(file("终稿(1).txt", BadInput.STATEMENT));
        assertThat(people.as(team.secretariat(), () -> many.strays(meeting.id())))
                .hasSize(1);
        var stray =
                people.as(team.secretariat(), () -> many.strays(meeting.id())).get(0);

        post("/intake/many/" + stray.id() + "/discard?meeting=" + meeting.id());

        assertThat(people.as(team.secretariat(), () -> many.strays(meeting.id())))
                .isEmpty();
    }

    @Test
    void theSameFileIsNotTakenTwice() {
        send(file("林知行.txt", BadInput.STATEMENT));

        assertThat(send(file("林知行.txt", BadInput.STATEMENT))).contains("不再重复");
        assertThat(unfinished(team.officer())).hasSize(1);
    }

    @Test
    void aSubmittedStatementIsNotWrittenOver() {
        long id = people.as(
                team.officer(), () -> drafts.use(drafts.take(meeting.id(), BadInput.STATEMENT), meeting.id(), null));
        people.submit(team.officer(), id);

        assertThat(send(file("林知行.txt", BadInput.STATEMENT))).contains("已经提交");
        assertThat(unfinished(team.officer())).isEmpty();
    }

    @Test
    void theSenderCannotOpenWhatWasHandedOn() {
        send(file("林知行.txt", BadInput.STATEMENT));
        long id = unfinished(team.officer()).get(0).id();

        assertThat(web.get().uri("/intake/{id}", id).with(as(team.secretariat())))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(403, 404));
    }

    @Test
    void anotherOrgansSecretariatCannotSendOrAssign() {
        send(file("终稿.txt", BadInput.STATEMENT));
        var stray =
                people.as(team.secretariat(), () -> many.strays(meeting.id())).get(0);
        var stranger = people.team().secretariat();

        assertThatThrownBy(() -> people.as(stranger, () -> many.start(meeting.id(), List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.hidden");
        assertThatThrownBy(() -> people.as(
                        stranger, () -> many.assign(stray.id(), team.officer().id())))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.hidden");
    }

    @Test
    void nothingChosenIsSaidBesideTheField() {
        var answer = web.post()
                .uri("/intake/many")
                .multipart()
                .file(new MockMultipartFile("files", "", null, new byte[0]))
                .param("meeting", String.valueOf(meeting.id()))
                .with(as(team.secretariat()))
                .with(csrf())
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选取要导入的文件");
    }

    private String send(MockMultipartFile... files) {
        var request = web.post().uri("/intake/many").multipart();
        for (var file : files) {
            request.file(file);
        }
        var answer = request.param("meeting", String.valueOf(meeting.id()))
                .with(as(team.secretariat()))
                .with(csrf())
                .exchange();
        var job = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !read(job).contains("hx-trigger=\"every"));
        return read(job);
    }

    private String read(String url) {
        var answer = web.get().uri(url).with(as(team.secretariat())).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void post(String url) {
        assertThat(web.post().uri(url).with(as(team.secretariat())).with(csrf()))
                .hasStatus3xxRedirection();
    }

    private List<ImportLine> unfinished(Account who) {
        return people.as(who, () -> drafts.unfinished());
    }

    private static MockMultipartFile file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }
}
