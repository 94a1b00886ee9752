package org.rectify.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the sign-in page who can be tried, in this profile only; every other page has somebody signed in. */
@ControllerAdvice(annotations = Controller.class)
@Profile("demo")
class DemoAccounts {

    private final List<DemoAccount> accounts;

    DemoAccounts(DemoFiles files) {
        accounts = files.read("people.json", DemoPeople.class).accounts().stream()
                .map(a -> new DemoAccount(
                        a.name(), a.username(), a.roles().iterator().next().name()))
                .toList();
    }

    /** One account on the sign-in page. */
    public record DemoAccount(String name, String username, String role) {}

    @ModelAttribute("demoAccounts")
    List<DemoAccount> accounts() {
        return accounts;
    }

    @ModelAttribute("demoPassword")
    String password() {
        return DemoLoader.PASSWORD;
    }
}
