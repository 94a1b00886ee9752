package org.rectify.printing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plan of a statement's measures over the API. */
@RestController
@RequestMapping("/api/v1/statements/{id}")
@Tag(name = "printing")
class PlanPaperApi {

    private final PlanPaperController plans;

    PlanPaperApi(PlanPaperController plans) {
        this.plans = plans;
    }

    @GetMapping("/plan.pdf")
    @Operation(summary = "The statement's measures as a table: problem, cause, measure, owner, date, criterion")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.PDF))
    ResponseEntity<byte[]> pdf(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        return plans.pdf(id, revision);
    }

    @GetMapping("/plan.docx")
    @Operation(summary = "The same as a Word file")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Format.Media.DOCX))
    ResponseEntity<byte[]> docx(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        return plans.docx(id, revision);
    }
}
