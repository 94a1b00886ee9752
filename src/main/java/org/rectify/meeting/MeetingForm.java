package org.rectify.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.FormErrors;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.validation.Errors;

/**
 * A meeting while it is being typed: anything may be missing or wrong, dates too, which are therefore words here.
 *
 * @param version what the meeting's version was when the page was read; null for a new meeting
 */
record MeetingForm(
        @Nullable Integer version,
        @Nullable String theme,
        @Nullable String draftDueOn,
        @Nullable String heldOn,
        @Nullable String rectifyDueOn,
        @Nullable List<String> participants,
        @Nullable List<AreaRow> areas,
        @Nullable List<GroupRow> groups,
        @Nullable String problemsHeading,
        @Nullable String measuresHeading) {

    /** A row of the outline's areas. */
    record AreaRow(
            @Nullable String title,
            @Nullable String shortName,
            @Nullable Boolean declaration) {

        static final AreaRow EMPTY = new AreaRow("", "", false);

        AreaRow {
            declaration = Boolean.TRUE.equals(declaration);
        }

        AreaSpec spec(int ordinal) {
            Refusal.unlessValid(!Texts.isBlank(title), "title", "outline.title.missing");
            return new AreaSpec(ordinal, title, shortName, declaration);
        }
    }

    /** A row of the outline's groups. */
    record GroupRow(
            @Nullable String title,
            @Nullable String shortName,
            @Nullable String mark) {

        static final GroupRow EMPTY = new GroupRow("", "", "");

        GroupSpec spec(int ordinal) {
            Refusal.unlessValid(!Texts.isBlank(title), "title", "outline.title.missing");
            return new GroupSpec(ordinal, title, shortName, mark);
        }
    }

    MeetingForm {
        participants = orEmpty(participants);
        areas = orEmpty(areas);
        groups = orEmpty(groups);
    }

    static MeetingForm blank(Outline outline) {
        return new MeetingForm(null, "", "", "", "", List.of(), List.of(), List.of(), "", "").with(outline);
    }

    static MeetingForm of(MeetingView meeting) {
        return new MeetingForm(
                        meeting.version(),
                        meeting.theme(),
                        meeting.draftDueOn().toString(),
                        meeting.heldOn().toString(),
                        meeting.rectifyDueOn().toString(),
                        meeting.participants().stream().map(AccountId::value).toList(),
                        List.of(),
                        List.of(),
                        "",
                        "")
                .with(meeting.outline());
    }

    /** The same with the rows of this outline. */
    MeetingForm with(Outline outline) {
        return rows(
                outline.areas().stream()
                        .map(a -> new AreaRow(a.title(), a.shortName(), a.declaration()))
                        .toList(),
                outline.groups().stream()
                        .map(g -> new GroupRow(g.title(), g.shortName(), g.mark()))
                        .toList(),
                outline.problemsHeading(),
                outline.measuresHeading());
    }

    /** The same, resting on a later version of the meeting. */
    MeetingForm on(int present) {
        return new MeetingForm(
                present,
                theme,
                draftDueOn,
                heldOn,
                rectifyDueOn,
                participants,
                areas,
                groups,
                problemsHeading,
                measuresHeading);
    }

    /** The same after a step on its rows. */
    MeetingForm after(RowStep step) {
        return switch (step.list()) {
            case AREAS -> rows(step.on(areas, AreaRow.EMPTY), groups, problemsHeading, measuresHeading);
            case GROUPS -> rows(areas, step.on(groups, GroupRow.EMPTY), problemsHeading, measuresHeading);
        };
    }

    /** Notes beside the fields what is wrong, all at once. */
    void check(Errors errors) {
        FormErrors.taken(errors, () -> Meeting.checkedTheme(theme));
        checkDates(errors);
        for (var i = 0; i < areas.size(); i++) {
            var n = i;
            FormErrors.taken(
                    errors, "areas[" + i + "].title", () -> areas.get(n).spec(n + 1));
        }
        for (var i = 0; i < groups.size(); i++) {
            var n = i;
            FormErrors.taken(
                    errors, "groups[" + i + "].title", () -> groups.get(n).spec(n + 1));
        }
        FormErrors.taken(errors, "areas", () -> Outline.checkAreas(areas));
        FormErrors.taken(errors, "groups", () -> Outline.checkGroups(groups));
        FormErrors.taken(
                errors,
                () -> Refusal.unlessValid(!participants.isEmpty(), "participants", "meeting.participants.missing"));
    }

    private void checkDates(Errors errors) {
        var inOrder = FormErrors.taken(errors, () -> day("draftDueOn", draftDueOn))
                & FormErrors.taken(errors, () -> day("heldOn", heldOn))
                & FormErrors.taken(errors, () -> day("rectifyDueOn", rectifyDueOn));
        if (inOrder) {
            FormErrors.taken(errors, this::dates);
        }
    }

    private MeetingDates dates() {
        return new MeetingDates(
                day("draftDueOn", draftDueOn), day("heldOn", heldOn), day("rectifyDueOn", rectifyDueOn));
    }

    private static LocalDate day(String field, @Nullable String typed) {
        Refusal.unlessValid(!Texts.isBlank(typed), field, "meeting.date.missing");
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(field, "meeting.date.unreadable");
        }
    }

    /** What it says, once it was found to be in order. */
    NewMeeting plan() {
        var dates = dates();
        return new NewMeeting(
                Texts.tidy(theme),
                dates.draftDueOn(),
                dates.heldOn(),
                dates.rectifyDueOn(),
                participants.stream().map(AccountId::new).toList(),
                outline());
    }

    private Outline outline() {
        var areaSpecs = new ArrayList<AreaSpec>();
        areas.forEach(row -> areaSpecs.add(row.spec(areaSpecs.size() + 1)));
        var groupSpecs = new ArrayList<GroupSpec>();
        groups.forEach(row -> groupSpecs.add(row.spec(groupSpecs.size() + 1)));
        return new Outline(areaSpecs, groupSpecs, problemsHeading, measuresHeading);
    }

    private MeetingForm rows(
            List<AreaRow> newAreas,
            List<GroupRow> newGroups,
            @Nullable String newProblemsHeading,
            @Nullable String newMeasuresHeading) {
        return new MeetingForm(
                version,
                theme,
                draftDueOn,
                heldOn,
                rectifyDueOn,
                participants,
                newAreas,
                newGroups,
                newProblemsHeading,
                newMeasuresHeading);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
