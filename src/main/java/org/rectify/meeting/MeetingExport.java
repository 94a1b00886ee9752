package org.rectify.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.shared.Spreadsheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Meetings and feedback as spreadsheets, as far as the reader may know of them. */
@Controller
class MeetingExport {

    private final MeetingService meetings;
    private final OrganService organs;
    private final MessageSource messages;

    MeetingExport(MeetingService meetings, OrganService organs, MessageSource messages) {
        this.meetings = meetings;
        this.organs = organs;
        this.messages = messages;
    }

    @GetMapping("/meetings.xlsx")
    void meetings(HttpServletResponse response, Locale locale) throws IOException {
        try (var sheet = sheet(
                "meetings.title",
                locale,
                List.of(
                        "meeting.number",
                        "meeting.theme",
                        "meeting.draftDueOn",
                        "meeting.heldOn",
                        "meeting.rectifyDueOn",
                        "meeting.people"))) {
            for (var meeting : meetings.meetings()) {
                sheet.row(
                        meeting.id(),
                        meeting.theme(),
                        meeting.draftDueOn(),
                        meeting.heldOn(),
                        meeting.rectifyDueOn(),
                        names(meeting.participants()));
            }
            sheet.send(response, text("meetings.title", locale));
        }
    }

    @GetMapping("/meetings/{id}/feedback.xlsx")
    void feedback(@PathVariable long id, HttpServletResponse response, Locale locale) throws IOException {
        var meeting = meetings.meeting(id);
        try (var sheet = sheet(
                "meeting.feedback",
                locale,
                List.of(
                        "meeting.number",
                        "meeting.feedback.kind",
                        "meeting.feedback.text",
                        "meeting.feedback.about"))) {
            for (var item : meeting.feedback()) {
                sheet.row(item.id(), text("feedback.kind." + item.kind(), locale), item.text(), names(item.about()));
            }
            sheet.send(response, text("meeting.feedback", locale));
        }
    }

    private String names(Collection<AccountId> people) {
        var known = organs.accounts(people);
        return people.stream()
                .flatMap(p -> Stream.ofNullable(known.get(p)))
                .map(a -> a.name() + "(" + a.id() + ")")
                .collect(Collectors.joining(", "));
    }

    private Spreadsheet sheet(String title, Locale locale, List<String> heads) {
        return new Spreadsheet(
                text(title, locale), heads.stream().map(h -> text(h, locale)).toArray(String[]::new));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
