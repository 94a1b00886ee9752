package org.rectify;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import org.rectify.organ.Account;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens pages as somebody who has signed in and reads Chinese. */
@TestComponent
public class SignedIn {

    private final MockMvcTester web;

    SignedIn(MockMvcTester web) {
        this.web = web;
    }

    public MvcTestResult get(Account who, String uri) {
        return web.get()
                .uri(uri)
                .with(as(who))
                .locale(Locale.SIMPLIFIED_CHINESE)
                .exchange();
    }

    /** A form sent from a page, its fields as names and values by turns. */
    public MvcTestResult post(Account who, String uri, String... fields) {
        var request = web.post().uri(uri).with(as(who)).with(csrf()).locale(Locale.SIMPLIFIED_CHINESE);
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /** A request of that person, with the rights of all their roles. */
    public static RequestPostProcessor as(Account who) {
        return user(who.id().value()).roles(who.roles().stream().map(Enum::name).toArray(String[]::new));
    }
}
