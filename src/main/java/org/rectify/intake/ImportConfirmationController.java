package org.rectify.intake;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last step of an import: what has to be known before a statement is made of it is asked on one page. */
@Controller
@RequestMapping("/intake/{id}")
class ImportConfirmationController {

    private final ImportDrafts drafts;

    ImportConfirmationController(ImportDrafts drafts) {
        this.drafts = drafts;
    }

    @ModelAttribute("place")
    String place() {
        return "statements";
    }

    /** @param meeting the meeting that was chosen here; else the one the import is for */
    @GetMapping("/confirmation")
    String ask(@PathVariable long id, @RequestParam(required = false) @Nullable Long meeting, Model model) {
        var review = drafts.review(id);
        var chosen = meeting == null ? review.meetingId() : meeting;
        return page(review, chosen, chosen == null ? null : drafts.outline(id, chosen), model);
    }

    /** Takes another meeting. */
    @PostMapping("/meeting")
    String choose(@PathVariable long id, @RequestParam long meeting) {
        drafts.choose(id, meeting);
        return "redirect:/intake/" + id + "/confirmation";
    }

    /** Keeps the answers: with script at every change, without it on the way back to the review. */
    @PostMapping("/outline")
    ResponseEntity<Void> keep(
            @PathVariable long id,
            @RequestParam long meeting,
            @ModelAttribute OutlineForm answers,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        drafts.fit(id, meeting, answers);
        var answer = htmx
                ? ResponseEntity.noContent()
                : ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/intake/" + id));
        return answer.build();
    }

    /**
     * @param agreed the meeting whose questions were answered; none when the reader saw no question
     */
    @PostMapping("/statement")
    ModelAndView use(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long meeting,
            @RequestParam(required = false) @Nullable Long agreed,
            @ModelAttribute OutlineForm answers,
            Model model) {
        var review = drafts.review(id);
        var chosen = meeting == null ? review.meetingId() : meeting;
        if (review.statementId() == null && asks(review, chosen, agreed)) {
            return new ModelAndView(
                    "redirect:/intake/" + id + "/confirmation" + (chosen == null ? "" : "?meeting=" + chosen));
        }
        if (review.statementId() != null || chosen == null) {
            return statement(drafts.use(id, chosen, null));
        }
        var outline = drafts.outline(id, chosen).answered(answers.areas(), answers.groups());
        try {
            drafts.fit(id, chosen, answers);
            return statement(drafts.use(id, chosen, outline.places()));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("refused", refusal);
            return new ModelAndView(
                    page(review, chosen, outline, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView statement(long id) {
        return new ModelAndView("redirect:/statements/" + id);
    }

    /** Whether the reader has to be told or asked something first. */
    private boolean asks(ImportReview review, @Nullable Long chosen, @Nullable Long agreed) {
        return chosen == null
                || !chosen.equals(agreed)
                        && (!review.lost().isEmpty()
                                || drafts.begun(chosen).isPresent()
                                || drafts.outline(review.id(), chosen).open());
    }

    /** A meeting that its reader can't write for any more is not asked about. */
    private String page(ImportReview review, @Nullable Long wanted, @Nullable OutlineQuestions outline, Model model) {
        Map<Long, String> meetings = new LinkedHashMap<>();
        drafts.meetings().forEach(meeting -> meetings.put(meeting.id(), meeting.theme()));
        var chosen = wanted != null && meetings.containsKey(wanted) ? wanted : null;
        model.addAttribute("review", review);
        model.addAttribute("chosen", chosen);
        model.addAttribute("meetings", meetings);
        model.addAttribute("outline", outline);
        model.addAttribute("begun", drafts.begun(chosen).isPresent());
        return "intake/confirmation";
    }
}
