package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import org.rectify.organ.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link Shell}; it asks who is signed in only when the layout does. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

    private final Access access;

    ShellAdvice(Access access) {
        this.access = access;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return new Shell(request, access);
    }
}
