package org.rectify.meeting;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Access;
import org.rectify.organ.Role;
import org.rectify.shared.FormErrors;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of meetings: the list, and one meeting to be set up, changed or read. */
@Controller
@RequestMapping("/meetings")
class MeetingsController {

    private static final String LOAD = "outline-load";

    private final MeetingService meetings;
    private final MeetingPages pages;
    private final Access access;
    private final Clock clock;

    MeetingsController(MeetingService meetings, MeetingPages pages, Access access, Clock clock) {
        this.meetings = meetings;
        this.pages = pages;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        var who = access.current();
        return new ModelAndView("meeting/list", "meetings", meetings.meetings())
                .addObject("who", who)
                .addObject("manages", who.is(Role.SECRETARIAT));
    }

    @GetMapping("/new")
    ModelAndView blank(Locale locale) {
        return pages.typed(null, MeetingForm.blank(meetings.outline(Outlines.DEFAULT)), HttpStatus.OK, locale);
    }

    /** Sets the meeting up; with a {@code step} it only changes the rows of the form. */
    @PostMapping
    ModelAndView setUp(
            @ModelAttribute("meeting") MeetingForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String outline,
            Locale locale,
            RedirectAttributes next) {
        if (step != null) {
            return pages.typed(null, stepped(form, step, outline), HttpStatus.OK, locale);
        }
        form.check(errors);
        var made = new MeetingView[1];
        if (errors.hasErrors() || !FormErrors.taken(errors, () -> made[0] = meetings.setUp(form.plan()))) {
            return pages.wrong(null, errors, locale);
        }
        return saved(made[0].id(), next);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable long id, Locale locale) {
        var meeting = meetings.meeting(id);
        return meetings.mayChange(meeting)
                ? pages.typed(meeting, MeetingForm.of(meeting), HttpStatus.OK, locale)
                : pages.read(meeting);
    }

    /** Changes the meeting; with a {@code step} it only changes the rows of the form. */
    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable long id,
            @ModelAttribute("meeting") MeetingForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String outline,
            Locale locale,
            RedirectAttributes next) {
        var present = meetings.meeting(id);
        if (step != null) {
            return pages.typed(present, stepped(form, step, outline), HttpStatus.OK, locale);
        }
        form.check(errors);
        var version = form.version() == null ? -1 : form.version();
        try {
            if (errors.hasErrors() || !FormErrors.taken(errors, () -> meetings.change(id, version, form.plan()))) {
                return pages.wrong(present, errors, locale);
            }
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.OUTDATED) {
                throw refusal;
            }
            return pages.conflict(meetings.meeting(id), form, locale);
        }
        return saved(id, next);
    }

    private MeetingForm stepped(MeetingForm form, String step, @Nullable String outline) {
        if (step.equals(LOAD) && outline != null) {
            return form.with(meetings.outline(outline));
        }
        return RowStep.named(step).map(form::after).orElse(form);
    }

    private ModelAndView saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("savedAt", clock.instant());
        return new ModelAndView("redirect:/meetings/" + id);
    }
}
