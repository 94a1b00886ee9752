package org.rectify.statement;

import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.rectify.People;
import org.rectify.organ.Account;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A team with a statement, and a browser in the hands of one of them. */
record Desk(People people, StatementService statements, MockMvcTester browser, People.Team team, StatementView draft) {

    static Desk withDraft(People people, StatementService statements, MockMvcTester browser) {
        var team = people.team();
        var meeting = people.meeting(team);
        var draft = people.as(team.officer(), () -> statements.create(meeting.id(), Samples.content()));
        return new Desk(people, statements, browser, team, draft);
    }

    MvcTestResult open(String path) {
        return open(team.officer(), path);
    }

    MvcTestResult open(Account who, String path) {
        return browser.get()
                .uri(url(path))
                .with(signedIn(who))
                .locale(SIMPLIFIED_CHINESE)
                .exchange();
    }

    /** Posts names and values in turn, without script. */
    MvcTestResult post(String path, String... fields) {
        return form(team.officer(), path, fields).exchange();
    }

    /** The same as the script sends it. */
    MvcTestResult send(String path, String... fields) {
        return form(team.officer(), path, fields).header("HX-Request", "true").exchange();
    }

    MockMvcRequestBuilder form(Account who, String path, String... fields) {
        var form =
                browser.post().uri(url(path)).with(signedIn(who)).with(csrf()).locale(SIMPLIFIED_CHINESE);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    /** The draft as it is now. */
    StatementView now() {
        return people.as(team.officer(), () -> statements.read(draft.id()));
    }

    /** Hands the draft in with a reason for every gap. */
    void submit() {
        people.as(team.officer(), () -> {
            var reasons = statements.gaps(draft.id()).stream()
                    .map(g -> new Acknowledgement(g.code(), g.path(), "会前补上。"))
                    .toList();
            statements.submit(draft.id(), reasons);
        });
    }

    AreaView area() {
        return draft.areas().get(0);
    }

    ProblemView problem() {
        return area().problems().get(0);
    }

    CauseView cause() {
        return area().rootCauses().get(0);
    }

    MeasureView measure() {
        return draft.groups().get(0).measures().get(0);
    }

    String address() {
        return "/statements/" + draft.id();
    }

    /** Paths begin with a slash when they are the whole address. */
    private String url(String path) {
        return path.startsWith("/") ? path : path.isEmpty() ? address() : address() + "/" + path;
    }

    static RequestPostProcessor signedIn(Account who) {
        var roles = who.roles().stream()
                .map(r -> new SimpleGrantedAuthority("ROLE_" + r))
                .toList();
        return user(who.id().value()).authorities(List.copyOf(roles));
    }
}
