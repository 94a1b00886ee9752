package org.rectify.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger's papers over the API. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "ledger")
class PapersApi {

    private final LedgerPapers papers;

    PapersApi(LedgerPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/ledger.pdf")
    @Operation(
            summary = "The same list as a table on turned sheets, up to 1000 rows; without sort by statement and group")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.PDF))
    ResponseEntity<byte[]> pdf(
            @ModelAttribute LedgerFilter filter, @RequestParam(required = false) @Nullable String sort) {
        return papers.list(filter, sort, Format.PDF);
    }

    @GetMapping("/ledger.docx")
    @Operation(summary = "The same as a Word file")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.DOCX))
    ResponseEntity<byte[]> docx(
            @ModelAttribute LedgerFilter filter, @RequestParam(required = false) @Nullable String sort) {
        return papers.list(filter, sort, Format.DOCX);
    }

    @GetMapping("/ledger/{id}/slip.pdf")
    @Operation(summary = "A slip of one measure; kind is verification, or reminder once its owner was urged")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.PDF))
    ResponseEntity<byte[]> slipPdf(@PathVariable long id, @RequestParam String kind) {
        return papers.slip(id, kind, Format.PDF);
    }

    @GetMapping("/ledger/{id}/slip.docx")
    @Operation(summary = "The same as a Word file")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.DOCX))
    ResponseEntity<byte[]> slipDocx(@PathVariable long id, @RequestParam String kind) {
        return papers.slip(id, kind, Format.DOCX);
    }
}
