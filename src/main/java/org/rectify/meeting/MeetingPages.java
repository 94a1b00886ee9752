package org.rectify.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.shared.Numerals;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what the page of one meeting shows. */
@Component
class MeetingPages {

    private static final String FORM = "meeting";
    private static final String ORDINALS = IntStream.rangeClosed(1, Outline.MOST_AREAS)
            .mapToObj(Numerals::chinese)
            .collect(Collectors.joining(" "));

    private final MeetingService meetings;
    private final OrganService organs;
    private final Access access;
    private final MessageSource messages;

    MeetingPages(MeetingService meetings, OrganService organs, Access access, MessageSource messages) {
        this.meetings = meetings;
        this.organs = organs;
        this.access = access;
        this.messages = messages;
    }

    /** How many places of each section need a change. */
    record Wrong(int basics, int outline, int people) {

        static Wrong in(Errors errors) {
            return new Wrong(
                    Stream.of("theme", "draftDueOn", "heldOn", "rectifyDueOn")
                            .mapToInt(errors::getFieldErrorCount)
                            .sum(),
                    errors.getFieldErrorCount("areas*") + errors.getFieldErrorCount("groups*"),
                    errors.getFieldErrorCount("participants"));
        }
    }

    record FeedbackForm(
            FeedbackView.@Nullable Kind kind,
            @Nullable String text,
            @Nullable List<String> about) {

        static final FeedbackForm BLANK = new FeedbackForm(null, "", List.of());
    }

    /** The meeting to be changed, as it is being typed; {@code meeting} is null while there is none yet. */
    ModelAndView typed(@Nullable MeetingView meeting, MeetingForm form, HttpStatus status, Locale locale) {
        return page(meeting, form, new BeanPropertyBindingResult(form, FORM), status, locale);
    }

    /** The same with what is wrong beside the fields. */
    ModelAndView wrong(@Nullable MeetingView meeting, BindingResult errors, Locale locale) {
        var form = (MeetingForm) errors.getTarget();
        return page(meeting, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    /** Somebody was faster: what they saved, and below it what was typed here, ready to be saved again. */
    ModelAndView conflict(MeetingView present, MeetingForm form, Locale locale) {
        return typed(present, form.on(present.version()), HttpStatus.CONFLICT, locale)
                .addObject("conflict", true);
    }

    /** The meeting with a feedback item that can't be taken as it is. */
    ModelAndView wrongFeedback(MeetingView meeting, BindingResult errors, Locale locale) {
        return typed(meeting, MeetingForm.of(meeting), HttpStatus.UNPROCESSABLE_CONTENT, locale)
                .addObject("item", errors.getTarget())
                .addObject(BindingResult.MODEL_KEY_PREFIX + "item", errors);
    }

    /** The meeting for those who take part or oversee it without setting it up. */
    ModelAndView read(MeetingView meeting) {
        var who = access.current();
        return new ModelAndView("meeting/read", "view", meeting)
                .addObject("people", names(meeting))
                .addObject("invited", meeting.participants().contains(who.id()))
                .addObject("oversees", access.oversees(who, meeting.organId()));
    }

    /** The participants by account, in the meeting's order. */
    Map<AccountId, Account> names(MeetingView meeting) {
        var accounts = organs.accounts(meeting.participants());
        var names = new LinkedHashMap<AccountId, Account>();
        meeting.participants().forEach(p -> names.put(p, accounts.get(p)));
        return names;
    }

    private ModelAndView page(
            @Nullable MeetingView meeting, MeetingForm form, BindingResult errors, HttpStatus status, Locale locale) {
        var page = new ModelAndView("meeting/edit", status);
        page.addObject(FORM, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        page.addObject("wrong", Wrong.in(errors));
        page.addObject("view", meeting);
        page.addObject("people", meeting == null ? Map.of() : names(meeting));
        page.addObject("candidates", candidates(meeting));
        page.addObject("outlines", outlines(locale));
        page.addObject("emptyArea", MeetingForm.AreaRow.EMPTY);
        page.addObject("emptyGroup", MeetingForm.GroupRow.EMPTY);
        page.addObject("ordinals", ORDINALS);
        page.addObject("item", FeedbackForm.BLANK);
        return page;
    }

    /** Who can be invited, and who already is although they have left since. */
    private List<Account> candidates(@Nullable MeetingView meeting) {
        var all = new LinkedHashMap<AccountId, Account>();
        meetings.candidates().forEach(a -> all.put(a.id(), a));
        if (meeting != null) {
            all.putAll(organs.accounts(meeting.participants()));
        }
        return List.copyOf(all.values());
    }

    private Map<String, String> outlines(Locale locale) {
        var named = new LinkedHashMap<String, String>();
        meetings.outlineNames()
                .forEach(name -> named.put(name, messages.getMessage("outline.name." + name, null, name, locale)));
        return named;
    }
}
