package org.rectify.ledger;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
import org.rectify.shared.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger's papers to take away. */
@Controller
@RequestMapping("/ledger")
class PapersController {

    private final LedgerPapers papers;

    PapersController(LedgerPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/print.pdf")
    Object pdf(
            @ModelAttribute LedgerFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "false") boolean anyway,
            HttpServletRequest asked) {
        var query = ListPages.query(filter, Texts.tidy(sort));
        var back = query.isEmpty() ? "/ledger" : "/ledger?" + query;
        return papers.list(filter, sort, Format.PDF).atPage(anyway, back, asked);
    }

    @GetMapping("/print.docx")
    ResponseEntity<byte[]> docx(
            @ModelAttribute LedgerFilter filter, @RequestParam(required = false) @Nullable String sort) {
        return papers.list(filter, sort, Format.DOCX).download();
    }

    @GetMapping("/{id:\\d+}/slip.pdf")
    Object slipPdf(
            @PathVariable long id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "false") boolean anyway,
            HttpServletRequest asked) {
        return papers.slip(id, kind, Format.PDF).atPage(anyway, "/ledger/" + id, asked);
    }

    @GetMapping("/{id:\\d+}/slip.docx")
    ResponseEntity<byte[]> slipDocx(@PathVariable long id, @RequestParam String kind) {
        return papers.slip(id, kind, Format.DOCX).download();
    }
}
