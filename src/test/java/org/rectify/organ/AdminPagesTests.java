package org.rectify.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@RectifyTest
class AdminPagesTests {

    @Autowired
    People people;

    @Autowired
    OrganService organs;

    @Autowired
    MockMvcTester browser;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    People.Team team;

    @BeforeEach
    void people() {
        team = people.team();
    }

    @Test
    void onlyAnAdministratorSeesThePages() {
        for (var path : List.of(
                "/admin",
                "/admin/organs",
                "/admin/accounts/new",
                "/admin/accounts.xlsx",
                "/admin/organs.xlsx",
                "/admin/accounts/" + team.officer().id())) {
            assertThat(get(path).with(as(team.secretariat()))).as(path).hasStatus(403);
            assertThat(get(path).with(as(team.admin()))).as(path).hasStatusOk();
        }
    }

    @Test
    void onlyAnAdministratorTakesTheSteps() {
        var name = team.officer().id().value();
        for (var path : List.of("/admin/accounts", "/admin/accounts/" + name, "/admin/organs")) {
            assertThat(filled(path).with(as(team.committee()))).as(path).hasStatus(403);
        }
        assertThat(post("/admin/accounts/" + name + "/password")
                        .param("password", "another-password")
                        .with(as(team.committee())))
                .hasStatus(403);
        assertThat(post("/admin/accounts/" + name + "/access")
                        .param("on", "false")
                        .with(as(team.committee())))
                .hasStatus(403);
    }

    @Test
    void anAccountIsAdded() {
        var name = "new-" + team.officer().id();

        assertThat(filled("/admin/accounts").param("username", name).with(as(team.admin())))
                .hasRedirectedUrl("/admin");

        assertThat(organs.find(new AccountId(name))).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("何以宁");
            assertThat(account.roles()).containsExactlyInAnyOrder(Role.OFFICER, Role.COMMITTEE);
        });
    }

    @Test
    void aNameThatIsTakenIsSaidBesideTheField() {
        assertThat(filled("/admin/accounts")
                        .param("username", team.officer().id().value())
                        .with(as(team.admin())))
                .hasStatus(422)
                .bodyText()
                .contains("这个账号已有人使用", "aria-invalid=\"true\"", "何以宁");
    }

    @Test
    void aNameThatCannotStandInAnAddressIsRefused() {
        assertThat(filled("/admin/accounts").param("username", "a/b").with(as(team.admin())))
                .hasStatus(422)
                .bodyText()
                .contains("账号只能用文字");
    }

    @Test
    void aPasswordThatTheHashCannotHoldIsRefused() {
        assertThat(post("/admin/accounts/" + team.officer().id() + "/password")
                        .param("password", "长".repeat(30))
                        .with(as(team.admin())))
                .hasStatus(422)
                .bodyText()
                .contains("密码太长");
    }

    @Test
    void nobodyTakesTheirOwnAdministratorRoleAway() {
        var own = team.admin().id().value();

        assertThat(filled("/admin/accounts/" + own).with(as(team.admin())))
                .hasStatus(422)
                .bodyText()
                .contains("不能取消自己的管理员角色");
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        assertThat(post("/admin/accounts/" + team.admin().id() + "/access")
                        .param("on", "false")
                        .with(as(team.admin())))
                .hasStatus(409);
    }

    @Test
    void whoseRolesChangeIsSignedOut() {
        var name = team.colleague().id().value();
        signIn(name, People.PASSWORD);
        assertThat(sessions.findByPrincipalName(name)).isNotEmpty();

        assertThat(filled("/admin/accounts/" + name).with(as(team.admin()))).hasStatus3xxRedirection();

        assertThat(sessions.findByPrincipalName(name)).isEmpty();
    }

    @Test
    void thePageOfAnAccountSaysWhetherItIsOpen() {
        var page = "/admin/accounts/" + team.officer().id();
        assertThat(get(page).with(as(team.admin()))).bodyText().contains("可登录").doesNotContain("已停用");

        post(page + "/access").param("on", "false").with(as(team.admin())).exchange();

        assertThat(get(page).with(as(team.admin()))).bodyText().contains("已停用").doesNotContain("可登录");
    }

    @Test
    void anotherPasswordSignsOutAndIsTheOneThatCounts() {
        var name = team.officer().id().value();
        signIn(name, People.PASSWORD);

        assertThat(post("/admin/accounts/" + name + "/password")
                        .param("password", "another-password")
                        .with(as(team.admin())))
                .hasStatus3xxRedirection();

        assertThat(sessions.findByPrincipalName(name)).isEmpty();
        signIn(name, "another-password");
        assertThat(sessions.findByPrincipalName(name)).isNotEmpty();
    }

    @Test
    void anOrganIsAddedUnderAnother() {
        assertThat(post("/admin/organs")
                        .param("name", "示例村")
                        .param("parentId", Long.toString(team.organ().id()))
                        .with(as(team.admin())))
                .hasRedirectedUrl("/admin/organs");

        assertThat(people.as(team.admin(), () -> organs.tree()))
                .anySatisfy(organ ->
                        assertThat(organ.depth()).isEqualTo(team.organ().depth() + 1));
    }

    @Test
    void theListOfAccountsLeavesAsASpreadsheet() throws Exception {
        var file = get("/admin/accounts.xlsx")
                .with(as(team.admin()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("账号");
            assertThat(sheet)
                    .anySatisfy(row -> assertThat(row.getCell(0).getStringCellValue())
                            .isEqualTo(team.officer().id().value()));
        }
    }

    @Test
    void everybodyChangesTheirOwnPasswordWithTheOldOne() {
        assertThat(post("/account/password")
                        .param("present", "not-the-password")
                        .param("password", "my-new-password")
                        .with(as(team.officer())))
                .hasStatus(422)
                .bodyText()
                .contains("现在的密码不对");
        assertThat(post("/account/password")
                        .param("present", People.PASSWORD)
                        .param("password", "my-new-password")
                        .with(as(team.officer())))
                .hasRedirectedUrl("/account");
    }

    @Test
    void aTokenIsShownOnce() {
        var made = post("/account/tokens")
                .param("name", "台账同步")
                .with(as(team.officer()))
                .exchange();

        assertThat(made).hasStatusOk().bodyText().containsPattern("rct_[A-Za-z0-9_-]{43}");
        assertThat(get("/account").with(as(team.officer())))
                .hasStatusOk()
                .bodyText()
                .contains("台账同步")
                .doesNotContain("rct_");
    }

    @Test
    void nobodyRevokesATokenOfSomebodyElse() {
        post("/account/tokens").param("name", "台账同步").with(as(team.officer())).exchange();
        var page = get("/account").with(as(team.officer())).exchange().getResponse();
        var path = Pattern.compile("/account/tokens/\\d+/revocation")
                .matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(path.find()).isTrue();

        assertThat(post(path.group()).with(as(team.colleague()))).hasStatus(404);
        assertThat(post(path.group()).with(as(team.officer()))).hasRedirectedUrl("/account");
    }

    @Test
    void theSetUpPageIsHiddenFromWhoGuesses() {
        assertThat(get("/setup/guess")).hasStatus(404);
    }

    private void signIn(String name, String password) {
        post("/sign-in").param("username", name).param("password", password).exchange();
    }

    private MockMvcRequestBuilder get(String path) {
        return browser.get().uri(path).locale(Locale.SIMPLIFIED_CHINESE);
    }

    private MockMvcRequestBuilder post(String path) {
        return browser.post().uri(path).locale(Locale.SIMPLIFIED_CHINESE).with(csrf());
    }

    private MockMvcRequestBuilder filled(String path) {
        return post(path)
                .param("name", "何以宁")
                .param("post", "党委副书记")
                .param("organId", Long.toString(team.organ().id()))
                .param("parentId", Long.toString(team.organ().id()))
                .param("roles", "OFFICER", "COMMITTEE")
                .param("password", "a-first-password");
    }
}
