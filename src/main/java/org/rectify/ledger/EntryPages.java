package org.rectify.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rectify.organ.OrganService;
import org.rectify.shared.Numerals;
import org.springframework.stereotype.Component;

/** Prepares the page of one measure. */
@Component
class EntryPages {

    private static final int KILOBYTE = 1024;
    private static final Map<StepKind, String[]> LOOKS = Map.of(
            StepKind.CLOSED, new String[] {"ok", "check-circle-fill"},
            StepKind.CONFIRMED, new String[] {"ok", "check-circle"},
            StepKind.REJECTED, new String[] {"warn", "arrow-counterclockwise"},
            StepKind.REOPENED, new String[] {"warn", "arrow-counterclockwise"});
    private static final Chain NO_CHAIN = new Chain(null, "", null, "", "");
    private static final String[] PLAIN = {"", ""};

    private final OrganService organs;
    private final LedgerSettings settings;
    private final Clock clock;

    EntryPages(OrganService organs, LedgerSettings settings, Clock clock) {
        this.organs = organs;
        this.settings = settings;
        this.clock = clock;
    }

    EntryPage page(LedgerEntryView view) {
        var line = view.line();
        var names = names(view);
        var light = Light.of(line, LocalDate.now(clock), settings);
        return new EntryPage(
                line.id(),
                line.code(),
                line.label(),
                line.text(),
                ListPages.problem(line),
                names.name(line.leadOwner()),
                names.names(view.supportingOwners()),
                line.unit(),
                line.criterion(),
                "deadline." + line.deadlineClass(),
                view.reviewDays(),
                line.dueOn(),
                line.reopened(),
                light,
                names.name(line.officer()),
                view.ownerAssumed(),
                view.wishedDueOn(),
                trace(view),
                others(view),
                view.evidence().stream().map(file -> paper(file, names)).toList(),
                steps(view, light, names),
                view);
    }

    private Names names(LedgerEntryView view) {
        var people = new HashSet<>(view.supportingOwners());
        people.add(view.line().officer());
        people.add(view.line().leadOwner());
        view.history().forEach(step -> people.add(step.by()));
        view.evidence().forEach(file -> people.add(file.uploadedBy()));
        return new Names(organs.accounts(people));
    }

    private static List<EntryPage.Knot> trace(LedgerEntryView view) {
        var line = view.line();
        var chain = view.chains().isEmpty() ? NO_CHAIN : view.chains().get(0);
        var mark = chain.problemOrdinal() == null ? "" : chain.problemOrdinal().toString();
        return List.of(
                new EntryPage.Knot("web.thread.area", "", area(chain), false),
                new EntryPage.Knot("web.thread.problem", mark, chain.problem(), false),
                new EntryPage.Knot("web.thread.cause", "", chain.cause(), false),
                new EntryPage.Knot("web.thread.measure", line.code(), line.label(), true),
                new EntryPage.Knot("web.thread.evidence", "", "", false));
    }

    private static List<String> others(LedgerEntryView view) {
        return view.chains().stream()
                .skip(1)
                .map(chain ->
                        (area(chain) + " " + (chain.problem().isEmpty() ? chain.cause() : chain.problem())).strip())
                .distinct()
                .toList();
    }

    private static String area(Chain chain) {
        return chain.areaOrdinal() == null ? "" : Numerals.chinese(chain.areaOrdinal()) + " " + chain.areaName();
    }

    private static EntryPage.Paper paper(EvidenceView file, Names names) {
        var shows = file.shows().equals(file.name()) ? "" : file.shows();
        return new EntryPage.Paper(
                file.id(),
                file.name(),
                icon(file.mediaType()),
                shows,
                file.happenedOn(),
                names.name(file.uploadedBy()),
                file.uploadedAt(),
                Math.max(1, file.size() / KILOBYTE),
                file.usedElsewhere());
    }

    private static String icon(String type) {
        if (type.startsWith("image/")) {
            return "image";
        }
        if (type.contains("excel") || type.contains("spreadsheet") || type.endsWith("csv")) {
            return "file-earmark-spreadsheet";
        }
        if (type.contains("word")) {
            return "file-earmark-word";
        }
        return type.endsWith("pdf") ? "file-earmark-pdf" : "file-earmark-text";
    }

    private static List<EntryPage.Event> steps(LedgerEntryView view, Light light, Names names) {
        var steps = new ArrayList<EntryPage.Event>();
        view.history().forEach(step -> steps.add(event(step, names)));
        Collections.reverse(steps);
        if (light.overdue()) {
            steps.add(0, overdue(view.line().dueOn()));
        }
        return steps;
    }

    /** Nobody wrote this one down: the date did. */
    private static EntryPage.Event overdue(LocalDate dueOn) {
        return new EntryPage.Event(
                "ledger.step.OVERDUE", "late", "alarm-fill", null, "", null, dueOn.plusDays(1), "", null, null);
    }

    private static EntryPage.Event event(StepView step, Names names) {
        var look = LOOKS.getOrDefault(step.kind(), PLAIN);
        return new EntryPage.Event(
                "ledger.step." + step.kind(),
                look[0],
                look[1],
                step.percent(),
                names.name(step.by()),
                step.at(),
                null,
                step.text(),
                step.dueBefore(),
                step.dueAfter());
    }
}
