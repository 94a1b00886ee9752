package org.rectify.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.organ.Role;
import org.rectify.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets meetings up and gathers what was said. Participants see their meetings, overseers those of their organs. */
@Service
@Transactional
public class MeetingService {

    private final MeetingRepository meetings;
    private final FeedbackRepository feedback;
    private final Outlines outlines;
    private final OrganService organs;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            FeedbackRepository feedback,
            Outlines outlines,
            OrganService organs,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.feedback = feedback;
        this.outlines = outlines;
        this.organs = organs;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Sets up a meeting in the organ of the one who does it. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public MeetingView setUp(NewMeeting plan) {
        var secretariat = access.current();
        checkPeople(secretariat, plan.participants());
        var meeting = new Meeting(secretariat.organId(), plan.theme(), plan.dates(), plan.outline());
        meeting.invite(plan.participants());
        var saved = meetings.save(meeting).view(List.of());
        events.publishEvent(new MeetingSetUp(saved.id(), secretariat.id(), clock.instant()));
        return saved;
    }

    /** Changes what the meeting is about, its dates, people and outline; refused when somebody else was faster. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public MeetingView change(long id, int version, NewMeeting plan) {
        var meeting = overseen(id);
        if (meeting.version() != version) {
            throw Refusal.outdated(null, "meeting.outdated");
        }
        var secretariat = access.current();
        checkPeople(
                secretariat,
                plan.participants().stream().filter(p -> !meeting.invites(p)).toList());
        meeting.rename(plan.theme());
        meeting.schedule(plan.dates());
        meeting.examine(plan.outline());
        meeting.invite(plan.participants());
        save(meeting);
        events.publishEvent(new MeetingChanged(id, secretariat.id(), clock.instant()));
        return meeting.view(feedbackOf(id));
    }

    /** Passes on, unaltered, what was said about these participants. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public FeedbackView note(long id, FeedbackView.@Nullable Kind kind, String text, List<AccountId> about) {
        var meeting = overseen(id);
        Refusal.unlessValid(about.stream().allMatch(meeting::invites), "about", "feedback.about.stranger");
        var noted = feedback.save(new Feedback(id, kind, text, about)).view();
        events.publishEvent(new FeedbackNoted(id, noted.id(), access.current().id(), clock.instant()));
        return noted;
    }

    /** True when the present person may change this meeting. */
    @Transactional(readOnly = true)
    public boolean mayChange(MeetingView meeting) {
        var who = access.current();
        return who.is(Role.SECRETARIAT) && access.oversees(who, meeting.organId());
    }

    /** Those who could be invited to a meeting of the present secretariat: the officers of its organ and below. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SECRETARIAT')")
    public List<Account> candidates() {
        return candidates(access.current());
    }

    /** The meeting as far as the present reader may know it. */
    @Transactional(readOnly = true)
    public MeetingView meeting(long id) {
        var who = access.current();
        var meeting = meetings.findById(id).filter(m -> maySee(who, m)).orElseThrow(Refusal::hidden);
        return view(who, meeting);
    }

    /** Every meeting the present reader may know of, the latest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> meetings() {
        var who = access.current();
        return meetings.visible(access.overseen(who), who.id().value()).stream()
                .map(m -> m.view(List.of()))
                .toList();
    }

    /** A meeting for other modules, whoever asks: its outline, dates and all feedback. */
    @Transactional(readOnly = true)
    public MeetingView anyMeeting(long id) {
        return meetings.findById(id).orElseThrow(Refusal::hidden).view(feedbackOf(id));
    }

    /** The outline of that name under {@code seeds/outlines/}. */
    public Outline outline(String name) {
        return outlines.named(name);
    }

    /** Names of the outlines to choose from, the default first. */
    public List<String> outlineNames() {
        return outlines.names();
    }

    private MeetingView view(Account who, Meeting meeting) {
        var said = feedbackOf(meeting.id());
        if (access.oversees(who, meeting.organId())) {
            return meeting.view(said);
        }
        return meeting.view(said.stream()
                .filter(f -> f.about().contains(who.id()))
                .map(f -> f.seenBy(who.id()))
                .toList());
    }

    private List<FeedbackView> feedbackOf(long id) {
        return feedback.findByMeetingIdOrderById(id).stream()
                .map(Feedback::view)
                .toList();
    }

    private boolean maySee(Account who, Meeting meeting) {
        return meeting.invites(who.id()) || access.oversees(who, meeting.organId());
    }

    private Meeting overseen(long id) {
        var who = access.current();
        return meetings.findById(id)
                .filter(m -> access.oversees(who, m.organId()))
                .orElseThrow(Refusal::hidden);
    }

    /** Saves at once, so that what the database refuses is known while it can still be said why. */
    private void save(Meeting meeting) {
        try {
            meetings.saveAndFlush(meeting);
        } catch (OptimisticLockingFailureException e) {
            throw Refusal.outdated(null, "meeting.outdated");
        } catch (DataIntegrityViolationException e) {
            throw Refusal.invalid("participants", "meeting.participants.written");
        }
    }

    private List<Account> candidates(Account secretariat) {
        return organs.within(secretariat.organId()).stream()
                .filter(a -> a.is(Role.OFFICER))
                .toList();
    }

    private void checkPeople(Account secretariat, Collection<AccountId> people) {
        var known = candidates(secretariat).stream().map(Account::id).collect(Collectors.toSet());
        for (var person : people) {
            Refusal.unlessValid(known.contains(person), "participants", "meeting.participants.unknown", person.value());
        }
    }
}
