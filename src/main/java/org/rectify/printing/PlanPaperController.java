package org.rectify.printing;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan of a statement's measures to take away. */
@Controller
@RequestMapping("/statements/{id}")
class PlanPaperController {

    private final PlanPapers plans;
    private final Press press;

    PlanPaperController(PlanPapers plans, Press press) {
        this.plans = plans;
        this.press = press;
    }

    @GetMapping("/plan.pdf")
    Object pdf(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "false") boolean anyway,
            HttpServletRequest asked) {
        var back = "/statements/" + id + "/print" + (revision == null ? "" : "?revision=" + revision);
        return plan(id, revision, Format.PDF).atPage(anyway, back, asked);
    }

    @GetMapping("/plan.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        return plan(id, revision, Format.DOCX).download();
    }

    Printout plan(long id, @Nullable Integer revision, Format format) {
        var plan = plans.of(id, revision);
        return new Printout(plan.author() + " " + plan.title(), press.print(plan, format));
    }
}
