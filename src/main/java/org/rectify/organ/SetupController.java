package org.rectify.organ;

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

/** The first page there is: it creates the administrator, for who holds the link of the first start. */
@Controller
@RequestMapping("/setup/{token}")
class SetupController {

    private static final String PAGE = "organ/setup";

    private final FirstStart start;
    private final OrganService organs;

    SetupController(FirstStart start, OrganService organs) {
        this.start = start;
        this.organs = organs;
    }

    record SetupForm(String organ, String username, String name, String password) {

        @Override
        public String toString() {
            return "SetupForm[" + username + "]";
        }
    }

    @GetMapping
    ModelAndView form(@PathVariable String token) {
        start.check(token);
        return new ModelAndView(PAGE, "setup", new SetupForm("", "admin", "", ""));
    }

    @PostMapping
    ModelAndView found(@PathVariable String token, @ModelAttribute("setup") SetupForm setup, BindingResult errors) {
        start.check(token);
        var founded = FormErrors.taken(
                errors,
                () -> organs.found(setup.organ(), new AccountId(setup.username()), setup.name(), setup.password()));
        return founded
                ? new ModelAndView("redirect:/sign-in")
                : new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
