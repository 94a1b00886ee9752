package org.rectify.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rectify.meeting.FeedbackView;
import org.rectify.meeting.MeetingService;
import org.rectify.meeting.MeetingView;
import org.rectify.meeting.NewMeeting;
import org.rectify.meeting.Outline;
import org.rectify.organ.AccountId;
import org.rectify.organ.NewAccount;
import org.rectify.organ.OrganService;
import org.rectify.organ.Role;
import org.rectify.organ.RunAs;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database with the demo before the first page is served. Every step is taken through a service by a
 * person who may take it, on the day it is said to have happened.
 */
@Component
@Profile("demo")
class DemoLoader implements SmartLifecycle {

    /** Known on purpose; the sign-in page shows it in this profile only. */
    static final String PASSWORD = "rectify-demo";

    static final AccountId SECRETARIAT = new AccountId("secretariat");
    static final AccountId COMMITTEE = new AccountId("committee");

    private final DemoFiles files;
    private final DemoStatements statements;
    private final OrganService organs;
    private final MeetingService meetings;
    private final RunAs runAs;
    private final DemoClock clock;
    private final JsonMapper json;
    private boolean running;

    DemoLoader(
            DemoFiles files,
            DemoStatements statements,
            OrganService organs,
            MeetingService meetings,
            RunAs runAs,
            DemoClock clock,
            JsonMapper json) {
        this.files = files;
        this.statements = statements;
        this.organs = organs;
        this.meetings = meetings;
        this.runAs = runAs;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void start() {
        running = true;
        if (organs.isEmpty()) {
            loadPeople(files.read("people.json", DemoPeople.class));
            files.meetings().forEach(this::loadMeeting);
        }
    }

    private void loadPeople(DemoPeople people) {
        var first = people.accounts().stream()
                .filter(a -> a.roles().contains(Role.ADMIN))
                .findFirst()
                .orElseThrow();
        var admin =
                organs.found(people.organs().get(0).name(), new AccountId(first.username()), first.name(), PASSWORD);
        runAs.account(admin.id(), () -> {
            var ids = new HashMap<>(Map.of(people.organs().get(0).name(), admin.organId()));
            people.organs().stream()
                    .filter(o -> o.below() != null)
                    .forEach(o -> ids.put(
                            o.name(),
                            organs.addOrgan(o.name(), Objects.requireNonNull(ids.get(o.below())))
                                    .id()));
            people.accounts().stream().filter(a -> a != first).forEach(a -> organs.addAccount(account(a, ids)));
            return ids;
        });
    }

    private static NewAccount account(DemoPeople.DemoAccount account, Map<String, Long> organs) {
        return new NewAccount(
                new AccountId(account.username()),
                account.name(),
                account.post(),
                Objects.requireNonNull(organs.get(account.organ())),
                PASSWORD,
                account.roles());
    }

    private void loadMeeting(String folder) {
        var plan = files.read(folder + "/meeting.json", DemoMeeting.class);
        var said = new ArrayList<FeedbackView>();
        var meeting = clock.on(plan.setUp(), () -> runAs.account(SECRETARIAT, () -> setUp(plan, said)));
        for (var officer : plan.participants()) {
            statements.load(folder + "/" + officer, officer, meeting, said);
        }
    }

    private MeetingView setUp(DemoMeeting plan, List<FeedbackView> said) {
        var today = clock.today();
        var meeting = meetings.setUp(new NewMeeting(
                plan.theme(),
                today.plusDays(plan.draftDue()),
                today.plusDays(plan.held()),
                today.plusDays(plan.rectifyDue()),
                plan.participants(),
                outline(plan.outline())));
        plan.feedback().forEach(f -> said.add(meetings.note(meeting.id(), f.kind(), f.text(), f.about())));
        return meeting;
    }

    private Outline outline(JsonNode outline) {
        return outline.isString() ? meetings.outline(outline.asString()) : json.treeToValue(outline, Outline.class);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
