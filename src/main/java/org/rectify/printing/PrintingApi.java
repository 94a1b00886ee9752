package org.rectify.printing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Statements as documents, and the words that all of them have. The header {@link Downloads#SELF_CHECK} tells what reading a
 * document again said.
 */
@RestController
@RequestMapping("/api/v1/statements/{id}")
@Tag(name = "printing")
class PrintingApi {

    private final PrintingService printing;

    PrintingApi(PrintingService printing) {
        this.printing = printing;
    }

    record WordsAnswer(int pages, List<ParagraphAnswer> paragraphs) {}

    record ParagraphAnswer(Role role, String text) {}

    @GetMapping("/print.pdf")
    @Operation(summary = "The statement as PDF; with revision, that submission")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.PDF))
    ResponseEntity<byte[]> pdf(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        return document(id, revision, Format.PDF);
    }

    @GetMapping("/print.docx")
    @Operation(summary = "The statement as DOCX; with revision, that submission")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.DOCX))
    ResponseEntity<byte[]> docx(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        return document(id, revision, Format.DOCX);
    }

    @GetMapping("/print.ofd")
    @Operation(summary = "The statement as OFD; with revision, that submission")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.OFD))
    ResponseEntity<byte[]> ofd(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        return document(id, revision, Format.OFD);
    }

    @GetMapping("/print.json")
    @Operation(summary = "The words of every format, in order, and the number of pages")
    WordsAnswer words(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        var composition = printing.paper(id, revision).composition();
        var paragraphs = composition.model().paragraphs().stream()
                .map(each -> new ParagraphAnswer(each.role(), each.text()))
                .toList();
        return new WordsAnswer(composition.pageCount(), paragraphs);
    }

    private ResponseEntity<byte[]> document(long id, @Nullable Integer revision, Format format) {
        var paper = printing.paper(id, revision);
        return Downloads.of(paper.name(), printing.document(paper, format));
    }
}
