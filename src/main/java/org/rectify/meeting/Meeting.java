package org.rectify.meeting;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** A meeting (民主生活会): what it is about, until when, who takes part and what each has to examine. */
@Entity
class Meeting {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long organId;
    private String theme;
    private LocalDate draftDueOn;
    private LocalDate heldOn;
    private LocalDate rectifyDueOn;
    private String problemsHeading = "";
    private String measuresHeading = "";

    @ElementCollection
    @CollectionTable(name = "meeting_area", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<AreaSpec> areas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_group", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<GroupSpec> groups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_participant", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "username")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedSet<String> participants = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(long organId, String theme, MeetingDates dates, Outline outline) {
        this.organId = organId;
        this.theme = checkedTheme(theme);
        schedule(dates);
        examine(outline);
    }

    void rename(String newTheme) {
        theme = checkedTheme(newTheme);
    }

    /** The theme as it is kept; it must say something, in at most 200 characters. */
    static String checkedTheme(@Nullable String given) {
        Refusal.unlessValid(!Texts.isBlank(given), "theme", "meeting.theme.missing");
        return Texts.required("theme", given, 200).strip();
    }

    final void schedule(MeetingDates dates) {
        draftDueOn = dates.draftDueOn();
        heldOn = dates.heldOn();
        rectifyDueOn = dates.rectifyDueOn();
    }

    /** Takes this outline; ordinals follow the order of the lists. Statements that exist keep theirs. */
    final void examine(Outline outline) {
        areas.clear();
        for (var area : outline.areas()) {
            areas.add(new AreaSpec(areas.size() + 1, area.title(), area.shortName(), area.declaration()));
        }
        groups.clear();
        for (var group : outline.groups()) {
            groups.add(new GroupSpec(groups.size() + 1, group.title(), group.shortName(), group.mark()));
        }
        problemsHeading = Texts.optional("outline.problemsHeading", outline.problemsHeading(), 200);
        measuresHeading = Texts.optional("outline.measuresHeading", outline.measuresHeading(), 200);
    }

    /** Those who take part from now on; nobody is struck off who has written a statement (checked by the database). */
    void invite(Collection<AccountId> people) {
        Refusal.unlessValid(!people.isEmpty(), "participants", "meeting.participants.missing");
        participants.clear();
        people.forEach(p -> participants.add(p.value()));
    }

    boolean invites(AccountId who) {
        return participants.contains(who.value());
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    int version() {
        return version;
    }

    long organId() {
        return organId;
    }

    MeetingView view(List<FeedbackView> feedback) {
        return new MeetingView(
                id(),
                version,
                organId,
                theme,
                draftDueOn,
                heldOn,
                rectifyDueOn,
                participants.stream().map(AccountId::new).toList(),
                new Outline(areas, groups, problemsHeading, measuresHeading),
                feedback);
    }
}
