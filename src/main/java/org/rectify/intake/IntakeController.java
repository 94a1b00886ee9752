package org.rectify.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Import: hand a file or a text in, look through what was recognised, make a statement of it. */
@Controller
@RequestMapping("/intake")
class IntakeController {

    private final ImportDrafts drafts;

    IntakeController(ImportDrafts drafts) {
        this.drafts = drafts;
    }

    /** What is handed in: a file, or else a text. */
    record ImportForm(
            @Nullable Long meeting,
            @Nullable MultipartFile file,
            @Nullable String text) {

        boolean hasFile() {
            return file != null
                    && (!file.isEmpty()
                            || name() != null && !String.valueOf(name()).isEmpty());
        }

        @Nullable
        String name() {
            return file == null ? null : file.getOriginalFilename();
        }
    }

    record CorrectionForm(
            @NotNull Integer start,
            @NotNull Integer end,
            @NotNull PieceRole role,
            @Nullable Integer into) {}

    @ModelAttribute("place")
    String place() {
        return "statements";
    }

    @GetMapping
    String start(@RequestParam(required = false) @Nullable Long meeting, Model model) {
        model.addAttribute("handedIn", new ImportForm(meeting, null, ""));
        return form(model);
    }

    @PostMapping
    ModelAndView take(@ModelAttribute("handedIn") ImportForm handedIn, BindingResult errors, Model model)
            throws IOException {
        try {
            return new ModelAndView("redirect:/intake/" + taken(handedIn));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.HIDDEN || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            errors.rejectValue(
                    handedIn.hasFile() ? "file" : "text",
                    refusal.key(),
                    refusal.args().toArray(),
                    refusal.key());
            return new ModelAndView(form(model), model.asMap(), status(refusal));
        }
    }

    private long taken(ImportForm handedIn) throws IOException {
        var file = handedIn.file();
        if (file == null || !handedIn.hasFile()) {
            return drafts.take(handedIn.meeting(), handedIn.text() == null ? "" : handedIn.text());
        }
        var name = handedIn.name();
        return drafts.take(handedIn.meeting(), name == null ? "" : name, file.getBytes());
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private String form(Model model) {
        model.addAttribute("meetings", meetings());
        model.addAttribute("unfinished", drafts.unfinished());
        return "intake/start";
    }

    private Map<Long, String> meetings() {
        Map<Long, String> meetings = new LinkedHashMap<>();
        drafts.meetings().forEach(meeting -> meetings.put(meeting.id(), meeting.theme()));
        return meetings;
    }

    /**
     * @param at the passage whose role is being changed, for who has no script
     * @param ask whether to ask before the statement is made
     */
    @GetMapping("/{id}")
    String review(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer at,
            @RequestParam(required = false) @Nullable Long ask,
            Model model) {
        var review = reviewed(id, model);
        model.addAttribute("change", review.change(at).orElse(null));
        model.addAttribute("ask", ask);
        model.addAttribute(
                "begun",
                drafts.begun(ask == null || ask == 0 ? review.meetingId() : ask).isPresent());
        model.addAttribute("meetings", meetings());
        return "intake/review";
    }

    /** The dialog of one passage, for htmx. */
    @GetMapping("/{id}/passage")
    String passage(@PathVariable long id, @RequestParam int at, Model model) {
        var review = reviewed(id, model);
        model.addAttribute("change", review.change(at).orElseThrow(Refusal::hidden));
        return "intake/passage :: changing";
    }

    private ImportReview reviewed(long id, Model model) {
        var review = drafts.review(id);
        model.addAttribute("review", review);
        model.addAttribute("choices", PieceRole.CHOICES);
        model.addAttribute("colours", PieceRole.COLOURS);
        return review;
    }

    @PostMapping("/{id}/corrections")
    String correct(@PathVariable long id, @Valid @ModelAttribute CorrectionForm said) {
        drafts.correct(id, new Correction(said.start(), said.end(), said.role(), said.into()));
        return "redirect:/intake/" + id + "#p" + said.start();
    }

    @PostMapping("/{id}/corrections/undo")
    String undo(@PathVariable long id) {
        drafts.undo(id);
        return "redirect:/intake/" + id;
    }

    /** @param agreed the meeting whose question was answered; 0 when none was chosen yet */
    @PostMapping("/{id}/statement")
    String use(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long meeting,
            @RequestParam(required = false) @Nullable Long agreed) {
        var review = drafts.review(id);
        var chosen = meeting == null ? review.meetingId() : meeting;
        if (review.statementId() == null && asks(review, chosen, agreed)) {
            return "redirect:/intake/" + id + "?ask=" + (chosen == null ? 0 : chosen);
        }
        return "redirect:/statements/" + drafts.use(id, chosen);
    }

    /** Whether something goes to the tray that the reader has not been told of, or the meeting is missing. */
    private boolean asks(ImportReview review, @Nullable Long chosen, @Nullable Long agreed) {
        boolean rest = !review.unplaced().isEmpty() && agreed == null;
        return chosen == null
                || rest
                || !chosen.equals(agreed) && drafts.begun(chosen).isPresent();
    }
}
