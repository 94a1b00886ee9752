package org.rectify.organ;

import org.rectify.shared.FormErrors;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's page of organs. */
@Controller
@RequestMapping("/admin/organs")
class OrgansController {

    private static final String PAGE = "organ/organs";

    private final OrganService organs;

    OrgansController(OrganService organs) {
        this.organs = organs;
    }

    record OrganForm(String name, Long parentId) {}

    @GetMapping
    ModelAndView tree() {
        return page(HttpStatus.OK).addObject("organ", new OrganForm("", 0L));
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("organ") OrganForm form, BindingResult errors) {
        return FormErrors.taken(errors, () -> add(form))
                ? new ModelAndView("redirect:/admin/organs")
                : page(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void add(OrganForm form) {
        Refusal.unlessValid(form.parentId() != null, "parentId", "account.organ.missing");
        organs.addOrgan(form.name(), form.parentId());
    }

    private ModelAndView page(HttpStatus status) {
        var page = new ModelAndView(PAGE, status);
        var tree = organs.tree();
        page.addObject("tree", tree);
        page.addObject("parents", OrganChoices.of(tree));
        return page;
    }
}
