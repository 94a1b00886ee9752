package org.rectify.printing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Format;
import org.rectify.printing.typeset.LayoutCheck;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages of a statement as they print, and the documents to take away. */
@Controller
@RequestMapping("/statements/{id}")
class PrintingController {

    private final PrintingService printing;

    PrintingController(PrintingService printing) {
        this.printing = printing;
    }

    /**
     * The pages. Making the files takes longer than drawing the pages: their checks are shown where they are at hand or asked for,
     * else the page fetches them.
     */
    @GetMapping("/print")
    String preview(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "false") boolean check,
            Model model) {
        var paper = paper(id, revision, model);
        model.addAttribute("sheets", paper.composition().views());
        model.addAttribute("layout", LayoutCheck.of(paper.composition()));
        model.addAttribute("choices", printing.choices(id));
        var checks =
                check ? printing.checks(paper) : printing.checksAtHand(paper).orElse(null);
        model.addAttribute("checks", checks);
        return "printing/print";
    }

    /** What reading the files again said. */
    @GetMapping("/print/checks")
    String checks(@PathVariable long id, @RequestParam(required = false) @Nullable Integer revision, Model model) {
        model.addAttribute("checks", printing.checks(paper(id, revision, model)));
        return "printing/checks :: checks";
    }

    @GetMapping("/print.{extension:docx|pdf|ofd}")
    ResponseEntity<byte[]> document(
            @PathVariable long id,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "false") boolean anyway) {
        var paper = printing.paper(id, revision);
        var document = printing.document(paper, format(extension));
        if (document.check().passed() || anyway) {
            return Downloads.of(paper.name(), document);
        }
        var warning = UriComponentsBuilder.fromPath("/statements/{id}/print/{extension}")
                .query(revision == null ? null : "revision=" + revision)
                .build(id, extension);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(warning).build();
    }

    /** Tells what is wrong with a file before anybody takes it away. */
    @GetMapping("/print/{extension:docx|pdf|ofd}")
    String warning(
            @PathVariable long id,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable Integer revision,
            Model model) {
        var paper = paper(id, revision, model);
        model.addAttribute("check", printing.document(paper, format(extension)).check());
        return "printing/warning";
    }

    private Paper paper(long id, @Nullable Integer revision, Model model) {
        var paper = printing.paper(id, revision);
        model.addAttribute("paper", paper);
        model.addAttribute("query", revision == null ? "" : "?revision=" + revision);
        return paper;
    }

    private static Format format(String extension) {
        return Format.valueOf(extension.toUpperCase(Locale.ROOT));
    }
}
