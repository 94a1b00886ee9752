package org.rectify.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that asks who it is; checking the answer is the business of {@code organ}. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String signIn(@Nullable Principal who) {
        return who == null ? "web/sign-in" : "redirect:/";
    }
}
