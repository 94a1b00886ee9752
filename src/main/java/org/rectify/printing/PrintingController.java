package org.rectify.printing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a statement as they print, and the documents to take away. */
@Controller
@RequestMapping("/statements/{id}")
class PrintingController {

    private final PrintingService printing;

    PrintingController(PrintingService printing) {
        this.printing = printing;
    }

    @GetMapping("/print")
    String preview(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision, Model model) {
        var paper = printing.paper(id, revision);
        model.addAttribute("paper", paper);
        model.addAttribute("sheets", paper.composition().views());
        model.addAttribute("layout", LayoutCheck.of(paper.composition()));
        model.addAttribute("query", revision == null ? "" : "?revision=" + revision);
        return "printing/print";
    }

    @GetMapping("/print.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        var paper = printing.paper(id, revision);
        return Downloads.pdf(paper, printing.pdf(paper));
    }

    @GetMapping("/print.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        var paper = printing.paper(id, revision);
        return Downloads.docx(paper, printing.docx(paper));
    }
}
