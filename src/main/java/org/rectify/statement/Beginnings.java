package org.rectify.statement;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.AreaSpec;
import org.rectify.meeting.GroupSpec;
import org.rectify.meeting.MeetingView;
import org.rectify.meeting.Outline;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.shared.Numerals;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.stereotype.Component;

/** What a statement holds when it is begun: the outline's areas and groups, and the import's text in them. */
@Component
class Beginnings {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy'年'M'月'");
    private static final int MOST_TITLE = 100;

    private final OrganService organs;

    Beginnings(OrganService organs) {
        this.organs = organs;
    }

    /**
     * The content a new statement starts with.
     *
     * @param chosen where its areas and groups stand in the outline, where somebody was asked; null guesses
     */
    StatementContent of(
            MeetingView meeting, Account officer, @Nullable StatementContent given, @Nullable OutlinePlaces chosen) {
        var content = given == null ? blank() : given;
        var outline = meeting.outline();
        var places = chosen == null ? OutlinePlaces.guessed(outline, content) : chosen;
        var areas = areas(outline.areas(), content.areas(), places.areas());
        var groups = groups(outline.groups(), content.groups(), places.groups());
        var parts = given == null ? headings(meeting) : content.parts();
        return new StatementContent(
                Texts.isBlank(content.title()) ? title(meeting) : content.title(),
                Texts.isBlank(content.byline()) ? byline(meeting, officer) : content.byline(),
                content.opening(),
                parts,
                content.chapters(),
                withMissing(areas, places.areas(), blankAreas(outline), chosen != null),
                content.rootCauses(),
                withMissing(groups, places.groups(), blankGroups(outline), chosen != null),
                content.closing(),
                content.signature(),
                content.tray(),
                content.unplaced());
    }

    /** The content of a draft that is filled anew; its words so far go to the tray. */
    StatementContent refill(
            MeetingView meeting,
            Account officer,
            StatementContent given,
            @Nullable OutlinePlaces chosen,
            StatementView draft) {
        var fresh = of(meeting, officer, given, chosen);
        var words = Stream.of(List.of(draft.tray()), TextsOf.words(draft))
                .flatMap(List::stream)
                .filter(t -> !Texts.isBlank(t))
                .collect(Collectors.joining("\n"));
        var unplaced = new ArrayList<>(fresh.unplaced());
        unplaced.add(new StatementContent.Unplaced(words));
        return new StatementContent(
                fresh.title(),
                fresh.byline(),
                fresh.opening(),
                fresh.parts(),
                fresh.chapters(),
                fresh.areas(),
                fresh.rootCauses(),
                fresh.groups(),
                fresh.closing(),
                fresh.signature(),
                fresh.tray(),
                unplaced);
    }

    /** Every named owner must be somebody who can be found. */
    void checkOwners(StatementContent content) {
        var named = content.groups().stream()
                .flatMap(g -> g.measures().stream())
                .flatMap(m -> Stream.concat(Stream.ofNullable(m.leadOwner()), m.supportingOwners().stream()))
                .collect(Collectors.toSet());
        checkKnown(named);
    }

    void checkKnown(Collection<AccountId> named) {
        var known = organs.colleagues().stream().map(Account::id).collect(Collectors.toSet());
        named.forEach(a -> Refusal.unlessValid(known.contains(a), "leadOwner", "measure.owner.unknown", a.value()));
    }

    private static StatementContent blank() {
        return new StatementContent(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static PartsView headings(MeetingView meeting) {
        return new PartsView(
                new PartView(meeting.outline().problemsHeading(), ""),
                null,
                new PartView(meeting.outline().measuresHeading(), ""));
    }

    private static String title(MeetingView meeting) {
        var theme = meeting.theme();
        var title = theme + "对照检查材料";
        return Texts.length(title) <= MOST_TITLE ? title : theme;
    }

    private static String byline(MeetingView meeting, Account officer) {
        var name = officer.post().isEmpty() ? officer.name() : officer.post() + "　" + officer.name();
        return name + "\n（" + MONTH.format(meeting.heldOn()) + "）";
    }

    /** The import's areas in their order, named by the outline where they belong to it. */
    private static List<AreaView> areas(List<AreaSpec> outline, List<AreaView> given, List<Integer> places) {
        var result = new ArrayList<AreaView>();
        for (int i = 0; i < given.size(); i++) {
            result.add(named(given.get(i), spec(outline, places.get(i)), i + 1));
        }
        return result;
    }

    private static List<AreaView> blankAreas(Outline outline) {
        return outline.areas().stream()
                .map(spec -> new AreaView(
                        null,
                        0,
                        spec.title(),
                        spec.shortName(),
                        "",
                        spec.declaration(),
                        "",
                        "",
                        "",
                        List.of(),
                        List.of()))
                .toList();
    }

    private static List<GroupView> blankGroups(Outline outline) {
        return outline.groups().stream()
                .map(spec -> new GroupView(null, 0, null, spec.title(), null, spec.shortName(), spec.mark(), List.of()))
                .toList();
    }

    /**
     * Adds the parts of the outline that the text lacks.
     *
     * @param between each after the one it follows in the outline, where the officer said what is what; else all at the end
     */
    private static <T> List<T> withMissing(List<T> given, List<Integer> places, List<T> outline, boolean between) {
        var result = new ArrayList<>(given);
        var ordinals = new ArrayList<>(places);
        for (int ordinal = 1; ordinal <= outline.size(); ordinal++) {
            if (!ordinals.contains(ordinal)) {
                int after = ordinal == 1 ? 0 : ordinals.indexOf(ordinal - 1) + 1;
                int at = between ? after : result.size();
                result.add(at, outline.get(ordinal - 1));
                ordinals.add(at, ordinal);
            }
        }
        return result;
    }

    private static <T> @Nullable T spec(List<T> outline, int ordinal) {
        return ordinal < 1 || ordinal > outline.size() ? null : outline.get(ordinal - 1);
    }

    /** An area that came without a title takes the outline's, or says which it is. */
    private static AreaView named(AreaView area, @Nullable AreaSpec spec, int ordinal) {
        var titled = Texts.isBlank(area.title())
                ? area.titled(spec == null ? "第" + Numerals.chinese(ordinal) + "方面" : spec.title())
                : area;
        return spec == null ? titled : titled.named(spec.shortName(), area.declaration());
    }

    private List<GroupView> groups(List<GroupSpec> outline, List<GroupView> given, List<Integer> places) {
        var result = new ArrayList<GroupView>();
        for (int i = 0; i < given.size(); i++) {
            var spec = spec(outline, places.get(i));
            var owned = titled(owned(given.get(i)), spec);
            result.add(spec == null ? owned : owned.named(spec.shortName(), spec.mark()));
        }
        return result;
    }

    /** A group that came without a title takes the outline's, else the usual word. */
    private static GroupView titled(GroupView group, @Nullable GroupSpec spec) {
        return Texts.isBlank(group.title()) ? group.titled(spec == null ? "整改措施" : spec.title()) : group;
    }

    /** An import names owners as people write them; who can't be found stays in the text alone. */
    private GroupView owned(GroupView group) {
        var people = organs.colleagues();
        var measures = group.measures().stream()
                .map(m -> m.ledBy(people.stream()
                        .filter(a -> m.leadOwner() != null
                                && List.of(a.name(), a.id().value())
                                        .contains(Objects.requireNonNull(m.leadOwner())
                                                .value()))
                        .findFirst()
                        .map(Account::id)
                        .orElse(null)))
                .toList();
        return new GroupView(
                group.id(),
                group.ordinal(),
                group.mark(),
                group.title(),
                group.stop(),
                group.shortName(),
                group.code(),
                measures);
    }
}
