package org.rectify.organ;

import jakarta.servlet.http.HttpSession;
import org.rectify.shared.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person does with their own account: another password, tokens for programs. */
@Controller
@RequestMapping("/account")
class OwnAccountController {

    private static final String PAGE = "organ/own-account";
    private static final String BACK = "redirect:/account";

    private final OrganService organs;
    private final ApiTokens tokens;

    OwnAccountController(OrganService organs, ApiTokens tokens) {
        this.organs = organs;
        this.tokens = tokens;
    }

    record OwnPasswordForm(String present, String password) {

        @Override
        public String toString() {
            return "OwnPasswordForm[]";
        }
    }

    record TokenForm(String name) {}

    @GetMapping
    ModelAndView account() {
        return page(HttpStatus.OK).addObject("change", blankPassword()).addObject("wanted", new TokenForm(""));
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @ModelAttribute("change") OwnPasswordForm form,
            BindingResult errors,
            HttpSession session,
            RedirectAttributes next) {
        if (FormErrors.taken(
                errors, () -> organs.changeOwnPassword(form.present(), form.password(), session.getId()))) {
            next.addFlashAttribute("passwordChanged", true);
            return new ModelAndView(BACK);
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("wanted", new TokenForm(""));
    }

    /** Shows the token in the answer itself: on its way through a redirect it would be kept in the session. */
    @PostMapping("/tokens")
    ModelAndView makeToken(@ModelAttribute("wanted") TokenForm form, BindingResult errors) {
        var made = new String[1];
        var done = FormErrors.taken(errors, () -> made[0] = tokens.make(form.name()));
        return page(done ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("change", blankPassword())
                .addObject("made", made[0]);
    }

    @PostMapping("/tokens/{id}/revocation")
    String revoke(@PathVariable long id) {
        tokens.revoke(id);
        return BACK;
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView(PAGE, status).addObject("tokens", tokens.mine());
    }

    private static OwnPasswordForm blankPassword() {
        return new OwnPasswordForm("", "");
    }
}
