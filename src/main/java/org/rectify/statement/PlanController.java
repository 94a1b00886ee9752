package org.rectify.statement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.OrganService;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The small form of a measure: who leads it, until when, and how one will know. */
@Controller
@RequestMapping("/statements/{id}/measures/{measureId}/plan")
class PlanController {

    private final StatementService statements;
    private final StatementDrafting drafting;
    private final OrganService organs;
    private final Wording words;

    PlanController(StatementService statements, StatementDrafting drafting, OrganService organs, Wording words) {
        this.statements = statements;
        this.drafting = drafting;
        this.organs = organs;
        this.words = words;
    }

    /** {@code supportingOwners} stand apart because a form with an impossible date has no object to ask. */
    @ModelAttribute
    void page(
            @PathVariable long id,
            @PathVariable long measureId,
            @RequestParam(required = false) @Nullable List<String> supportingOwners,
            Model model) {
        var statement = statements.read(id);
        var group = statement.groups().stream()
                .filter(g -> g.measures().stream().anyMatch(m -> Objects.equals(m.id(), measureId)))
                .findFirst()
                .orElseThrow(Refusal::hidden);
        var measure = group.measures().stream()
                .filter(m -> Objects.equals(m.id(), measureId))
                .findFirst()
                .orElseThrow();
        model.addAttribute("statement", statement);
        model.addAttribute("measure", measure);
        model.addAttribute("code", group.code(measure));
        model.addAttribute("helping", supportingOwners == null ? List.of() : supportingOwners);
        model.addAttribute("people", people());
        model.addAttribute("classes", classes());
    }

    @GetMapping
    String form(Model model) {
        var plan = PlanForm.of((MeasureView) Objects.requireNonNull(model.getAttribute("measure")));
        model.addAttribute("plan", plan);
        model.addAttribute("helping", plan.supportingOwners());
        return "statement/plan";
    }

    @PostMapping
    ModelAndView plan(
            @PathVariable long id,
            @PathVariable long measureId,
            @ModelAttribute("plan") PlanForm plan,
            BindingResult errors) {
        if (!errors.hasErrors()) {
            take(id, measureId, plan, errors);
        }
        return errors.hasErrors()
                ? new ModelAndView("statement/plan", HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView("redirect:/statements/" + id + "#measure-" + measureId);
    }

    private void take(long id, long measureId, PlanForm plan, BindingResult errors) {
        try {
            drafting.plan(id, measureId, plan.plan());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID || refusal.path() == null) {
                throw refusal;
            }
            errors.rejectValue(refusal.path(), refusal.key(), refusal.args().toArray(), refusal.key());
        }
    }

    private Map<String, String> people() {
        var names = new LinkedHashMap<String, String>();
        organs.colleagues().forEach(a -> names.put(a.id().value(), words.say("draft.plan.person", a.name(), a.post())));
        return names;
    }

    private Map<String, String> classes() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(DeadlineClass.values()).forEach(c -> names.put(c.name(), words.say("deadline." + c)));
        return names;
    }
}
