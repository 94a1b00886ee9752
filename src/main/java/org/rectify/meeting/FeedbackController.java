package org.rectify.meeting;

import java.util.List;
import java.util.Locale;
import org.rectify.organ.AccountId;
import org.rectify.shared.FormErrors;
import org.rectify.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what was said about participants. */
@Controller
class FeedbackController {

    private final MeetingService meetings;
    private final MeetingPages pages;

    FeedbackController(MeetingService meetings, MeetingPages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    @PostMapping("/meetings/{id}/feedback")
    ModelAndView note(
            @PathVariable long id,
            @ModelAttribute("item") MeetingPages.FeedbackForm item,
            BindingResult errors,
            Locale locale) {
        List<String> about = item.about() == null ? List.of() : item.about();
        var people = about.stream().map(AccountId::new).toList();
        if (FormErrors.taken(errors, () -> meetings.note(id, item.kind(), Texts.tidy(item.text()), people))) {
            return new ModelAndView("redirect:/meetings/" + id + "#feedback");
        }
        return pages.wrongFeedback(meetings.meeting(id), errors, locale);
    }
}
