package org.rectify.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.MeetingService;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the committee reads a statement, remarks on passages, and gives it back or approves it. */
@Controller
@RequestMapping("/statements/{id}/review")
class ReviewController {

    private static final int FEWEST_REASON_LINES = 3;
    private static final int DAYS_TO_REVISE = 4;

    private final ReviewService reviews;
    private final MeetingService meetings;
    private final Clock clock;

    ReviewController(ReviewService reviews, MeetingService meetings, Clock clock) {
        this.reviews = reviews;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A remark as it was typed. */
    record CommentForm(
            @Nullable String path,
            @Nullable String quote,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable String text) {

        static final CommentForm EMPTY = new CommentForm("", "", "", "", "");

        Passage passage() {
            return new Passage(Texts.tidy(path), Texts.tidy(quote), Texts.tidy(prefix), Texts.tidy(suffix));
        }
    }

    /** A return as it was typed; one line a reason. */
    record ReturnForm(List<String> reasons, @Nullable LocalDate resubmitBy, List<Long> comments) {

        /** The reasons that were filled in; a blank one when none was. */
        public List<String> given() {
            var given = reasons.stream().filter(r -> !Texts.isBlank(r)).toList();
            return given.isEmpty() && !reasons.isEmpty() ? reasons.subList(0, 1) : given;
        }

        /** The lines to show, some of them free. */
        public List<String> lines() {
            var lines = new ArrayList<>(given());
            while (lines.size() < FEWEST_REASON_LINES) {
                lines.add("");
            }
            return lines;
        }
    }

    @GetMapping
    ModelAndView read(@PathVariable long id) {
        var reading = reviews.reading(id);
        noteRead(id, reading.statement().revision());
        return page(reading, CommentForm.EMPTY, fresh(reading), Mistake.NONE);
    }

    @PostMapping("/comments")
    ModelAndView comment(@PathVariable long id, @ModelAttribute CommentForm form) {
        return step(
                "comment",
                () -> to(
                        id,
                        "#comment-"
                                + reviews.comment(id, form.passage(), Texts.tidy(form.text()))
                                        .id()),
                mistake -> page(id, form, null, mistake));
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate resubmitBy,
            @RequestParam(defaultValue = "") List<Long> comments) {
        var form = new ReturnForm(fields.getOrDefault("reasons", List.of()), resubmitBy, comments);
        return step(
                "return",
                () -> {
                    reviews.checkSeen(id, revision);
                    reviews.returnWithReasons(id, form.given(), resubmitBy, comments);
                    return to(id, "");
                },
                mistake -> page(id, CommentForm.EMPTY, form, mistake));
    }

    @PostMapping("/approval")
    ModelAndView approve(@PathVariable long id, @RequestParam int revision) {
        reviews.checkSeen(id, revision);
        reviews.approve(id);
        return to(id, "");
    }

    /** Takes a step, or shows the form again with what is wrong in it. */
    static ModelAndView step(String form, Supplier<ModelAndView> step, Function<Mistake, ModelAndView> again) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            var page = again.apply(Mistake.in(form, refusal));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static ModelAndView to(long id, String fragment) {
        return new ModelAndView("redirect:/statements/" + id + "/review" + fragment);
    }

    private ModelAndView page(long id, CommentForm comment, @Nullable ReturnForm giveBack, Mistake mistake) {
        var reading = reviews.reading(id);
        return page(reading, comment, Objects.requireNonNullElseGet(giveBack, () -> fresh(reading)), mistake);
    }

    private ModelAndView page(Reading reading, CommentForm comment, ReturnForm giveBack, Mistake mistake) {
        return new ModelAndView("review/review")
                .addObject("reading", reading)
                .addObject("paper", Paragraph.of(reading.texts(), reading.notes()))
                .addObject("checks", Check.of(reading.statement(), reading.lastReturn()))
                .addObject(
                        "heldOn",
                        meetings.anyMeeting(reading.statement().meetingId()).heldOn())
                .addObject("comment", comment)
                .addObject("giveBack", giveBack)
                .addObject("from", "review")
                .addObject("typed", "")
                .addObject("mistake", mistake);
    }

    private ReturnForm fresh(Reading reading) {
        var open = reading.notes().stream()
                .filter(Note::open)
                .map(n -> n.comment().id())
                .toList();
        return new ReturnForm(List.of(), LocalDate.now(clock).plusDays(DAYS_TO_REVISE), open);
    }

    private void noteRead(long id, int revision) {
        try {
            reviews.markRead(id, revision);
        } catch (DataIntegrityViolationException e) {
            return; // the same page in a second tab was faster and noted the same
        }
    }
}
