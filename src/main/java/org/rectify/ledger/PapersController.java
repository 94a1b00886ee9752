package org.rectify.ledger;

import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
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
    ResponseEntity<byte[]> pdf(
            @ModelAttribute LedgerFilter filter, @RequestParam(required = false) @Nullable String sort) {
        return papers.list(filter, sort, Format.PDF);
    }

    @GetMapping("/print.docx")
    ResponseEntity<byte[]> docx(
            @ModelAttribute LedgerFilter filter, @RequestParam(required = false) @Nullable String sort) {
        return papers.list(filter, sort, Format.DOCX);
    }

    @GetMapping("/{id:\\d+}/slip.pdf")
    ResponseEntity<byte[]> slipPdf(@PathVariable long id, @RequestParam String kind) {
        return papers.slip(id, kind, Format.PDF);
    }

    @GetMapping("/{id:\\d+}/slip.docx")
    ResponseEntity<byte[]> slipDocx(@PathVariable long id, @RequestParam String kind) {
        return papers.slip(id, kind, Format.DOCX);
    }
}
