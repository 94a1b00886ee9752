package org.rectify.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rectify.organ.Access;
import org.rectify.organ.OrganService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Task letters (任务函) to be printed: all of them for who oversees the meeting, the own for a participant. */
@Controller
class LettersController {

    private final MeetingService meetings;
    private final MeetingPages pages;
    private final OrganService organs;
    private final Access access;
    private final MessageSource messages;

    LettersController(
            MeetingService meetings, MeetingPages pages, OrganService organs, Access access, MessageSource messages) {
        this.meetings = meetings;
        this.pages = pages;
        this.organs = organs;
        this.access = access;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}/letters")
    ModelAndView letters(@PathVariable long id, Locale locale) {
        var meeting = meetings.meeting(id);
        var who = access.current();
        var all = access.oversees(who, meeting.organId());
        var readers = pages.names(meeting).values().stream()
                .filter(reader -> all || reader.id().equals(who.id()))
                .toList();
        return new ModelAndView("meeting/letters", "view", meeting)
                .addObject("readers", readers)
                .addObject("organ", organs.organName(meeting.organId()))
                .addObject("draftDueOn", words(meeting.draftDueOn(), locale))
                .addObject("heldOn", words(meeting.heldOn(), locale))
                .addObject("rectifyDueOn", words(meeting.rectifyDueOn(), locale))
                .addObject("where", where(id));
    }

    private String words(LocalDate date, Locale locale) {
        return date.format(
                DateTimeFormatter.ofPattern(messages.getMessage("meeting.letter.date", null, locale), locale));
    }

    /** A letter on paper needs the whole address. */
    private static String where(long id) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/statements/new")
                .queryParam("meeting", id)
                .toUriString();
    }
}
