package org.rectify.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves, links and removes the elements of a statement. */
@Controller
@RequestMapping("/statements/{id}")
class ElementsController {

    private final StatementDrafting drafting;
    private final StatementService statements;
    private final ElementSteps steps;

    ElementsController(StatementDrafting drafting, StatementService statements, ElementSteps steps) {
        this.drafting = drafting;
        this.statements = statements;
        this.steps = steps;
    }

    /** One place up (-1) or down (+1) among its siblings. */
    @PostMapping("/{kind:problems|causes|measures|chapters}/{element}/position")
    String move(@PathVariable long id, @PathVariable String kind, @PathVariable long element, @RequestParam int step) {
        drafting.move(id, Block.Kind.of(kind), element, step < 0 ? -1 : 1);
        return back(id, anchor(kind, element));
    }

    @PostMapping("/problems/{element}/area")
    ModelAndView moveToArea(@PathVariable long id, @PathVariable long element, @RequestParam long areaId) {
        return steps.take(id, "problems/" + element + "/area", new LinkedMultiValueMap<>(), () -> {
            drafting.moveProblem(id, element, areaId);
            return "problem-" + element;
        });
    }

    @PostMapping("/measures/{element}/group")
    String moveToGroup(@PathVariable long id, @PathVariable long element, @RequestParam long groupId) {
        drafting.moveMeasure(id, element, groupId);
        return back(id, "measure-" + element);
    }

    @PostMapping("/{kind:problems|causes|measures|chapters}/{element}/removal")
    String remove(
            @PathVariable long id, @PathVariable String kind, @PathVariable long element, RedirectAttributes redirect) {
        drafting.remove(id, Block.Kind.of(kind), element);
        redirect.addFlashAttribute("removed", true);
        return back(id, "notice");
    }

    @PostMapping("/problems/{element}/examples/{index}/removal")
    String removeExample(
            @PathVariable long id,
            @PathVariable long element,
            @PathVariable int index,
            @RequestParam String was,
            RedirectAttributes redirect) {
        drafting.removeExample(id, element, index, was);
        redirect.addFlashAttribute("removed", true);
        return back(id, "problem-" + element);
    }

    /** Which problems the cause explains; none when no box is ticked. */
    @PostMapping("/causes/{element}/problems")
    String explain(
            @PathVariable long id,
            @PathVariable long element,
            @RequestParam(required = false) @Nullable List<Long> problemIds) {
        drafting.explain(id, element, orNone(problemIds));
        return back(id, "cause-" + element);
    }

    /** Which feedback items the problem admits; none when no box is ticked. */
    @PostMapping("/problems/{element}/feedback")
    String admit(
            @PathVariable long id,
            @PathVariable long element,
            @RequestParam(required = false) @Nullable List<Long> feedbackIds) {
        drafting.admit(id, element, orNone(feedbackIds));
        return back(id, "problem-" + element);
    }

    @PostMapping("/links")
    String link(@PathVariable long id, @RequestParam long rootCauseId, @RequestParam long measureId) {
        statements.link(id, rootCauseId, measureId);
        return back(id, "cause-" + rootCauseId);
    }

    @PostMapping("/links/removal")
    String unlink(@PathVariable long id, @RequestParam long rootCauseId, @RequestParam long measureId) {
        statements.unlink(id, rootCauseId, measureId);
        return back(id, "cause-" + rootCauseId);
    }

    private static String back(long id, String anchor) {
        return "redirect:/statements/" + id + "#" + anchor;
    }

    /** {@code problem-17} for {@code problems} and 17. */
    private static String anchor(String kind, long element) {
        return kind.substring(0, kind.length() - 1) + "-" + element;
    }

    private static List<Long> orNone(@Nullable List<Long> ids) {
        return ids == null ? List.of() : ids;
    }
}
