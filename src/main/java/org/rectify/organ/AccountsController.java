package org.rectify.organ;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.FormErrors;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's pages of accounts. */
@Controller
class AccountsController {

    private static final String LIST = "organ/accounts";
    private static final String NEW = "organ/account-new";
    private static final String ONE = "organ/account-change";

    private final OrganService organs;

    AccountsController(OrganService organs) {
        this.organs = organs;
    }

    record NewForm(String username, String name, String post, Long organId, List<Role> roles, String password) {

        NewAccount account() {
            return new NewAccount(new AccountId(username), name, post, orNone(organId), password, rolesOf(roles));
        }

        @Override
        public String toString() {
            return "NewForm[" + username + "]";
        }
    }

    record ChangeForm(String name, String post, Long organId, List<Role> roles) {

        static ChangeForm of(Account account) {
            return new ChangeForm(
                    account.name(),
                    account.post(),
                    account.organId(),
                    account.roles().stream().sorted().toList());
        }
    }

    record PasswordForm(String password) {

        @Override
        public String toString() {
            return "PasswordForm[]";
        }
    }

    @GetMapping("/admin")
    ModelAndView list() {
        return new ModelAndView(LIST, "lines", organs.everybody());
    }

    @GetMapping("/admin/accounts/new")
    ModelAndView blank() {
        var page = new ModelAndView(NEW, "account", new NewForm("", "", "", 0L, List.of(Role.OFFICER), ""));
        return page.addObject("organs", OrganChoices.of(organs.tree()));
    }

    @PostMapping("/admin/accounts")
    ModelAndView add(@ModelAttribute("account") NewForm form, BindingResult errors) {
        if (FormErrors.taken(errors, () -> organs.addAccount(form.account()))) {
            return new ModelAndView("redirect:/admin");
        }
        return new ModelAndView(NEW, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("organs", OrganChoices.of(organs.tree()));
    }

    @GetMapping("/admin/accounts/{username}")
    ModelAndView one(@PathVariable String username) {
        return page(username, HttpStatus.OK)
                .addObject("account", ChangeForm.of(line(username).account()))
                .addObject("reset", new PasswordForm(""));
    }

    @PostMapping("/admin/accounts/{username}")
    ModelAndView change(
            @PathVariable String username, @ModelAttribute("account") ChangeForm form, BindingResult errors) {
        if (FormErrors.taken(
                errors,
                () -> organs.changeAccount(
                        new AccountId(username),
                        form.name(),
                        form.post(),
                        orNone(form.organId()),
                        rolesOf(form.roles())))) {
            return back(username);
        }
        return page(username, HttpStatus.UNPROCESSABLE_CONTENT).addObject("reset", new PasswordForm(""));
    }

    @PostMapping("/admin/accounts/{username}/password")
    ModelAndView changePassword(
            @PathVariable String username, @ModelAttribute("reset") PasswordForm form, BindingResult errors) {
        if (FormErrors.taken(errors, () -> organs.changePassword(new AccountId(username), form.password()))) {
            return back(username);
        }
        return page(username, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("account", ChangeForm.of(line(username).account()));
    }

    /** Lets the person sign in, or no longer. */
    @PostMapping("/admin/accounts/{username}/access")
    ModelAndView enable(@PathVariable String username, @RequestParam boolean on) {
        organs.enable(new AccountId(username), on);
        return back(username);
    }

    private ModelAndView page(String username, HttpStatus status) {
        var page = new ModelAndView(ONE, status);
        page.addObject("line", line(username));
        page.addObject("organs", OrganChoices.of(organs.tree()));
        return page;
    }

    private static ModelAndView back(String username) {
        return new ModelAndView("redirect:/admin/accounts/{username}", "username", username);
    }

    private AccountLine line(String username) {
        return organs.everybody().stream()
                .filter(l -> l.account().id().value().equals(username))
                .findFirst()
                .orElseThrow(Refusal::hidden);
    }

    private static long orNone(@Nullable Long organId) {
        Refusal.unlessValid(organId != null, "organId", "account.organ.missing");
        return organId;
    }

    private static Set<Role> rolesOf(@Nullable List<Role> chosen) {
        return chosen == null ? Set.of() : Set.copyOf(chosen);
    }
}
