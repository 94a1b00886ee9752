package org.rectify.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rectify.shared.Refusal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;

class FirstStartTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:8123/setup/([A-Za-z0-9_-]{32})");

    private final OrganService organs = mock(OrganService.class);
    private final FirstStart start = new FirstStart(organs);

    @Test
    void theFirstStartPrintsALinkThatOpensTheSetUpPage() {
        given(organs.isEmpty()).willReturn(true);

        var token = token(printed());

        start.check(token);
    }

    @Test
    void aLaterStartPrintsNothing() {
        given(organs.isEmpty()).willReturn(false);

        assertThat(printed()).isEmpty();
    }

    @Test
    void theLinkHidesThePageOnceThereIsAnAdministrator() {
        given(organs.isEmpty()).willReturn(true);
        var token = token(printed());

        given(organs.isEmpty()).willReturn(false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> start.check(token))
                .withMessage("refusal.hidden");
    }

    @Test
    void aGuessedLinkOpensNothing() {
        given(organs.isEmpty()).willReturn(true);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> start.check("guess"));
    }

    @Test
    void theSetUpPageCreatesTheAdministratorAndAsksToSignIn() {
        given(organs.isEmpty()).willReturn(true);
        var token = token(printed());
        var form = new SetupController.SetupForm("示例镇", "admin", "管理员", "a-long-password");

        var page = controller().found(token, form, errors(form));

        assertThat(page.getViewName()).isEqualTo("redirect:/sign-in");
        verify(organs).found("示例镇", new AccountId("admin"), "管理员", "a-long-password");
    }

    @Test
    void theSetUpPageSaysWhatIsWrongBesideTheField() {
        given(organs.isEmpty()).willReturn(true);
        var token = token(printed());
        var form = new SetupController.SetupForm("示例镇", "admin", "管理员", "short");
        given(organs.found("示例镇", new AccountId("admin"), "管理员", "short"))
                .willThrow(Refusal.invalid("password", "account.password.length", 10, 64));
        var errors = errors(form);

        var page = controller().found(token, form, errors);

        assertThat(page.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(errors.getFieldError("password")).isNotNull();
    }

    @Test
    void whoGuessesTheLinkCreatesNobody() {
        var form = new SetupController.SetupForm("示例镇", "admin", "管理员", "a-long-password");
        var other = mock(OrganService.class);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SetupController(start, other).found("guess", form, errors(form)));
        verifyNoInteractions(other);
    }

    private SetupController controller() {
        return new SetupController(start, organs);
    }

    private static BeanPropertyBindingResult errors(SetupController.SetupForm form) {
        return new BeanPropertyBindingResult(form, "setup");
    }

    private String printed() {
        var context = mock(ServletWebServerApplicationContext.class);
        var server = mock(WebServer.class);
        given(context.getWebServer()).willReturn(server);
        given(server.getPort()).willReturn(8123);
        var console = System.out;
        var bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            start.printLink(new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String token(String printed) {
        var link = LINK.matcher(printed);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
