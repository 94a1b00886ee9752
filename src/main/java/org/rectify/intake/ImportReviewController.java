package org.rectify.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The import review: each step is a small form; with script the desk alone comes back, without it the whole page. */
@Controller
@RequestMapping("/intake/{id}")
class ImportReviewController {

    private static final String HTMX = "HX-Request";

    private final ImportDrafts drafts;

    ImportReviewController(ImportDrafts drafts) {
        this.drafts = drafts;
    }

    record CorrectionForm(
            @NotNull Integer start,
            @NotNull Integer end,
            @NotNull PieceRole role,
            @Nullable Integer into) {}

    /**
     * @param from where the passage is cut; {@code to} ends the part that is cut out, when it is not the rest
     * @param role what the part is; null for the same as before
     */
    record CutForm(
            @NotNull Integer from,
            @Nullable Integer to,
            @Nullable PieceRole role) {}

    @ModelAttribute("place")
    String place() {
        return "statements";
    }

    /** @param at the passage whose role is being changed, for who has no script */
    @GetMapping
    String review(@PathVariable long id, @RequestParam(required = false) @Nullable Integer at, Model model) {
        var review = reviewed(id, model);
        model.addAttribute("change", review.change(at).orElse(null));
        return "intake/review";
    }

    /** The dialog of one passage, for htmx. */
    @GetMapping("/passage")
    String passage(@PathVariable long id, @RequestParam int at, Model model) {
        var review = reviewed(id, model);
        model.addAttribute("change", review.change(at).orElseThrow(Refusal::hidden));
        return "intake/passage :: changing";
    }

    @PostMapping("/corrections")
    String correct(
            @PathVariable long id,
            @Valid @ModelAttribute CorrectionForm said,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        drafts.correct(id, said.start(), said.end(), said.role(), said.into());
        return desk(id, said.start(), htmx, model);
    }

    /** @param into where the new place begins; none for the tray */
    @PostMapping("/moves")
    String move(
            @PathVariable long id,
            @RequestParam int start,
            @RequestParam(required = false) @Nullable Integer into,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        drafts.move(id, start, into);
        return desk(id, start, htmx, model);
    }

    @PostMapping("/cuts")
    String cut(
            @PathVariable long id,
            @Valid @ModelAttribute CutForm cut,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        int to = cut.to() == null ? cut.from() : cut.to();
        drafts.split(id, cut.from(), to, cut.role());
        return desk(id, cut.from(), htmx, model);
    }

    /** @param before whether the passage goes on with the one before it, instead of the one after it */
    @PostMapping("/mergers")
    String merge(
            @PathVariable long id,
            @RequestParam int start,
            @RequestParam boolean before,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        drafts.merge(id, start, before);
        return desk(id, start, htmx, model);
    }

    @PostMapping("/answers")
    String answer(
            @PathVariable long id,
            @RequestParam String question,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        drafts.answer(id, question);
        return desk(id, null, htmx, model);
    }

    @PostMapping("/corrections/undo")
    String undo(@PathVariable long id, @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx, Model model) {
        drafts.undo(id);
        return desk(id, null, htmx, model);
    }

    @PostMapping("/corrections/redo")
    String redo(@PathVariable long id, @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx, Model model) {
        drafts.redo(id);
        return desk(id, null, htmx, model);
    }

    /** The desk after a step, with the passage around {@code at} to go on with. */
    private String desk(long id, @Nullable Integer at, boolean htmx, Model model) {
        if (!htmx) {
            return "redirect:/intake/" + id
                    + (at == null ? "" : "#p" + drafts.review(id).startOf(at));
        }
        var review = reviewed(id, model);
        model.addAttribute("at", at == null ? null : review.startOf(at));
        return "intake/desk :: desk";
    }

    private ImportReview reviewed(long id, Model model) {
        var review = drafts.review(id);
        model.addAttribute("review", review);
        model.addAttribute("choices", PieceRole.CHOICES);
        model.addAttribute("colours", PieceRole.COLOURS);
        model.addAttribute("keys", PieceRole.KEYS);
        var meeting = review.meetingId();
        model.addAttribute(
                "outline", meeting == null || review.statementId() != null ? null : drafts.outline(id, meeting));
        return review;
    }
}
