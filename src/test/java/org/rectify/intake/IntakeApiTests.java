package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reading over JSON: the names of DESIGN.md, and problem documents for what cannot be read. */
@RectifyTest
class IntakeApiTests {

    @Autowired
    MockMvcTester client;

    @Autowired
    People people;

    private People.Team team;

    @BeforeEach
    void someone() {
        team = people.team();
    }

    @Test
    void aTextIsReadAndEveryCharacterCounted() {
        var answer = text(team.officer(), BadInput.STATEMENT.getBytes(StandardCharsets.UTF_8), "text/plain");

        int total = (int) BadInput.STATEMENT
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .count();
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.characters.total")
                .isEqualTo(total);
        assertThat(answer).bodyJson().extractingPath("$.characters.placed").isEqualTo(total);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.areas[0].problems[0].examples[0]")
                .isEqualTo("例如，今年只到过七个支部。");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.groups[0].measures[0].ordinal")
                .isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.spans[0].role").isEqualTo("TITLE");
        assertThat(answer).bodyJson().extractingPath("$.text").isEqualTo(BadInput.STATEMENT);
    }

    @Test
    void aFindingComesWithASentenceInTheCallersLanguage() {
        var text = "个人对照检查材料\n报告如下：\n一、存在的问题\n在三个方面有差距。\n（一）学习方面\n一是学得浅。\n（二）作风方面\n一是下村少。\n二、整改措施\n1.每月写心得。\n";

        var answer = client.post()
                .uri("/api/v1/intake")
                .content(text.getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "text/plain")
                .with(httpBasic(team.officer().id().value(), People.PASSWORD))
                .locale(Locale.ENGLISH)
                .exchange();

        assertThat(answer).bodyJson().extractingPath("$.findings[0].code").isEqualTo("AREA_COUNT_MISMATCH");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.findings[0].message")
                .asString()
                .contains("speaks of 3 areas");
    }

    @Test
    void theCharsetOfTheHeaderCounts() {
        for (var charset : List.of("GB18030", "UTF-16", "UTF-8")) {
            var bytes = BadInput.STATEMENT.getBytes(Charset.forName(charset));

            var answer = text(team.officer(), bytes, "text/plain; charset=" + charset);

            assertThat(answer).as(charset).bodyJson().extractingPath("$.title").isEqualTo("个人对照检查材料");
        }
    }

    @Test
    void bytesThatAreNotInTheirCharsetAreRefused() {
        var bytes = BadInput.STATEMENT.getBytes(Charset.forName("GB18030"));

        var answer = text(team.officer(), bytes, "text/plain; charset=UTF-8");

        refused(answer, HttpStatus.UNPROCESSABLE_CONTENT, "intake.broken");
    }

    @Test
    void aFileIsRead() {
        var answer = file(Docx.of(BadInput.STATEMENT.split("\n")), "材料.docx");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.areas[0].title")
                .isEqualTo("组织建设方面");
    }

    @Test
    void aBlankTextIsRefusedAsAProblem() {
        refused(text(team.officer(), new byte[0], "text/plain"), HttpStatus.UNPROCESSABLE_CONTENT, "intake.empty");
        refused(text(team.officer(), " \n".getBytes(), "text/plain"), HttpStatus.UNPROCESSABLE_CONTENT, "intake.empty");
    }

    @Test
    void twoMillionCharactersAreTooMany() {
        var answer = text(team.officer(), "字".repeat(2_000_000).getBytes(StandardCharsets.UTF_8), "text/plain");

        refused(answer, HttpStatus.CONTENT_TOO_LARGE, "intake.text-too-long");
    }

    @Test
    void aBodyBeyondTheLimitIsNotEvenRead() {
        var answer = text(team.officer(), new byte[FileText.MAX_BYTES + 5], "text/plain");

        refused(answer, HttpStatus.CONTENT_TOO_LARGE, "intake.text-too-long");
    }

    @Test
    void badFilesAreRefused() {
        refused(file(BadInput.broken(), "a.docx"), HttpStatus.UNPROCESSABLE_CONTENT, "intake.broken");
        refused(file(BadInput.encrypted(), "a.docx"), HttpStatus.UNPROCESSABLE_CONTENT, "intake.encrypted");
        refused(file(BadInput.bomb(), "a.docx"), HttpStatus.CONTENT_TOO_LARGE, "intake.too-large");
        refused(
                file(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0}, "a.docx"),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "intake.unknown-type");
        refused(file(new byte[0], "a.txt"), HttpStatus.UNPROCESSABLE_CONTENT, "intake.empty");
    }

    @Test
    void aFormWithoutAFileSaysSo() {
        var answer = client.post()
                .uri("/api/v1/intake")
                .multipart()
                .param("other", "x")
                .with(httpBasic(team.officer().id().value(), People.PASSWORD))
                .exchange();

        refused(answer, HttpStatus.UNPROCESSABLE_CONTENT, "intake.file.missing");
    }

    @Test
    void officersAndTheSecretariatRead() {
        var bytes = BadInput.STATEMENT.getBytes(StandardCharsets.UTF_8);

        assertThat(text(team.secretariat(), bytes, "text/plain")).hasStatusOk();
        assertThat(text(team.committee(), bytes, "text/plain")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(team.admin(), bytes, "text/plain")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(client.post()
                        .uri("/api/v1/intake")
                        .content(bytes)
                        .header("Content-Type", "text/plain")
                        .exchange())
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult text(Account who, byte[] bytes, String type) {
        return client.post()
                .uri("/api/v1/intake")
                .content(bytes)
                .header("Content-Type", type)
                .with(httpBasic(who.id().value(), People.PASSWORD))
                .locale(Locale.CHINA)
                .exchange();
    }

    private MvcTestResult file(byte[] bytes, String name) {
        return client.post()
                .uri("/api/v1/intake")
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .with(httpBasic(team.officer().id().value(), People.PASSWORD))
                .locale(Locale.CHINA)
                .exchange();
    }

    private static void refused(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .isNotBlank()
                .isNotEqualTo(code);
    }
}
