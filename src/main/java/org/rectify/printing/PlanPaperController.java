package org.rectify.printing;

import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.TablePaper;
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
    ResponseEntity<byte[]> pdf(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        return file(plans.of(id, revision), Format.PDF);
    }

    @GetMapping("/plan.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        return file(plans.of(id, revision), Format.DOCX);
    }

    private ResponseEntity<byte[]> file(TablePaper plan, Format format) {
        return Downloads.of(plan.author() + " " + plan.title(), press.print(plan, format));
    }
}
