package org.rectify.statement;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A statement (对照检查材料) and all its elements. It guards who may do what in which state: the officer writes while it
 * is a draft or returned, nobody approves their own, and what is approved never changes again.
 */
@Entity
class Statement extends AbstractAggregateRoot<Statement> {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private long organId;
    private String officer;

    @Enumerated(STRING)
    private StatementState state = StatementState.DRAFT;

    private int revision;
    private boolean reviewBegun;

    @Column(columnDefinition = "text")
    private String title = "";

    @Column(columnDefinition = "text")
    private String byline = "";

    @Column(columnDefinition = "text")
    private String opening = "";

    @Embedded
    @AttributeOverride(name = "heading", column = @Column(name = "problems_heading", columnDefinition = "text"))
    @AttributeOverride(name = "lead", column = @Column(name = "problems_lead", columnDefinition = "text"))
    private Part problemsPart = new Part();

    @Embedded
    @AttributeOverride(name = "heading", column = @Column(name = "causes_heading", columnDefinition = "text"))
    @AttributeOverride(name = "lead", column = @Column(name = "causes_lead", columnDefinition = "text"))
    private Part causesPart = new Part();

    @Embedded
    @AttributeOverride(name = "heading", column = @Column(name = "measures_heading", columnDefinition = "text"))
    @AttributeOverride(name = "lead", column = @Column(name = "measures_lead", columnDefinition = "text"))
    private Part measuresPart = new Part();

    @Column(columnDefinition = "text")
    private String closing = "";

    @Column(columnDefinition = "text")
    private String signature = "";

    @Column(columnDefinition = "text")
    private String tray = "";

    /** Counts the changes of the elements, so that each raises the version of the whole. */
    private int changes;

    private Instant changedAt;

    @OneToMany(cascade = ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("position")
    private List<Chapter> chapters = new ArrayList<>();

    @OneToMany(cascade = ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("position")
    private List<ProblemArea> areas = new ArrayList<>();

    @OneToMany(cascade = ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("position")
    private List<Problem> problems = new ArrayList<>();

    @OneToMany(cascade = ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("position")
    private List<RootCause> causes = new ArrayList<>();

    @OneToMany(cascade = ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("position")
    private List<MeasureGroup> groups = new ArrayList<>();

    @OneToMany(cascade = ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("position")
    private List<RectificationMeasure> measures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    Statement(long meetingId, long organId, AccountId officer, StatementContent content, Instant at) {
        this.meetingId = meetingId;
        this.organId = organId;
        this.officer = officer.value();
        this.changedAt = at;
        rewrite(content, at);
    }

    // ---- writing ----

    /** First half of a rewrite: removes what the content leaves out, to be written before the second half. */
    void drop(StatementContent content, Instant at) {
        changing(at);
        new Rewriting(this).drop(content);
    }

    /** Takes this text instead of the present one; elements keep their ids where the content names them. */
    final void rewrite(StatementContent content, Instant at) {
        changing(at);
        title = Texts.required("title", content.title(), Texts.LINE);
        slot("byline").write(content.byline());
        slot("opening").write(content.opening());
        slot("closing").write(content.closing());
        slot("signature").write(content.signature());
        slot("tray").write(content.wholeTray());
        problemsPart = Part.of(content.parts().problems());
        causesPart = Part.of(content.parts().causes());
        measuresPart = Part.of(content.parts().measures());
        new Rewriting(this).take(content);
    }

    /**
     * Writes one text.
     *
     * @param was fingerprint of the text that the change is based on
     * @return true when anything changed
     * @throws Refusal when somebody changed the text in the meantime
     */
    boolean write(Block block, String was, String text, Instant at) {
        checkWritable();
        var slot = slot(block);
        var tidy = Texts.tidy(text);
        if (slot.text().equals(tidy)) {
            return false;
        }
        if (!Texts.fingerprint(slot.text()).equals(was)) {
            throw Refusal.outdated(block.toString(), "statement.block.outdated");
        }
        slot.write(tidy);
        changing(at);
        return true;
    }

    /** Takes an element out and everything that points to it; its words go to the tray. */
    void remove(Block.Kind kind, long elementId) {
        switch (kind) {
            case PROBLEM -> remove(find(problems, elementId));
            case CAUSE -> remove(find(causes, elementId));
            case MEASURE -> remove(find(measures, elementId));
            case CHAPTER -> remove(find(chapters, elementId));
            default -> throw Refusal.hidden();
        }
    }

    private void remove(Problem problem) {
        causes.forEach(c -> c.forget(problem));
        var view = problem.view(0);
        keep(view.heading() + view.printedStop() + view.detail());
        view.examples().forEach(this::keep);
        problems.remove(problem);
        Positioned.number(problems(problem.area()));
    }

    /**
     * Takes an example out; its words go to the tray.
     *
     * @param was fingerprint of the example, because its place may hold another by now
     */
    void removeExample(long problemId, int index, String was) {
        var problem = find(problems, problemId);
        var path = "examples/" + index;
        if (!Texts.fingerprint(problem.slot(path).text()).equals(was)) {
            throw Refusal.outdated(path, "statement.block.outdated");
        }
        keep(problem.removeExample(index));
    }

    private void remove(RootCause cause) {
        measures.forEach(m -> m.forget(cause));
        keep(cause.view().text());
        causes.remove(cause);
        Positioned.number(causes(cause.area()));
    }

    private void remove(RectificationMeasure measure) {
        keep(measure.view(0).text());
        measures.remove(measure);
        Positioned.number(measures(measure.group()));
    }

    private void remove(Chapter chapter) {
        keep(chapter.view().title());
        keep(chapter.view().text());
        chapters.remove(chapter);
        Positioned.number(chapters);
    }

    private void keep(String words) {
        if (!words.isEmpty()) {
            slot("tray").write(tray.isEmpty() ? words : tray + "\n" + words);
        }
    }

    String text(Block block) {
        return slot(block).text();
    }

    /** Called before every change: only a draft or a returned statement can be written. */
    void changing(Instant at) {
        checkWritable();
        changes++;
        changedAt = at;
    }

    private void checkWritable() {
        Refusal.unless(state.writable(), "statement.not-writable." + state);
    }

    // ---- steps ----

    /** Hands the statement in; gives back the number of the revision. */
    int submit(Instant at) {
        Refusal.unless(state.writable(), "statement.submit.already");
        state = StatementState.SUBMITTED;
        revision++;
        reviewBegun = false;
        changedAt = at;
        registerEvent(new StatementSubmitted(id(), revision, officer(), at));
        return revision;
    }

    /** Takes a submission back while nobody has begun to review it. */
    void withdraw(Instant at) {
        Refusal.unless(state == StatementState.SUBMITTED, "statement.withdraw.not-submitted");
        Refusal.unless(!reviewBegun, "statement.withdraw.review-begun");
        state = StatementState.DRAFT;
        changedAt = at;
        registerEvent(new StatementWithdrawn(id(), revision, officer(), at));
    }

    /** From the first comment on, a submission can't be taken back. */
    void beginReview() {
        Refusal.unless(state == StatementState.SUBMITTED, "review.not-submitted");
        reviewBegun = true;
    }

    /** Gives the statement back to its officer to be revised. */
    void giveBack(AccountId reviewer, Instant at) {
        judge(reviewer);
        state = StatementState.RETURNED;
        changedAt = at;
        registerEvent(new StatementReturned(id(), revision, officer(), reviewer, at));
    }

    /** Approves the statement and freezes its text; nobody approves their own. */
    void approve(AccountId reviewer, Instant at) {
        judge(reviewer);
        state = StatementState.APPROVED;
        changedAt = at;
        registerEvent(new StatementApproved(id(), revision, officer(), reviewer, at));
    }

    private void judge(AccountId reviewer) {
        if (reviewer.equals(officer())) {
            throw Refusal.forbidden("review.own-statement");
        }
        Refusal.unless(state == StatementState.SUBMITTED, "review.not-submitted");
    }

    // ---- what is in it ----

    private Slot slot(Block block) {
        return switch (block.kind()) {
            case STATEMENT -> slot(block.field());
            case PART -> part(block.field());
            case CHAPTER -> find(chapters, block.id()).slot(block.field());
            case AREA -> find(areas, block.id()).slot(block.field());
            case PROBLEM -> find(problems, block.id()).slot(block.field());
            case CAUSE -> find(causes, block.id()).slot(block.field());
            case GROUP -> find(groups, block.id()).slot(block.field());
            case MEASURE -> find(measures, block.id()).slot(block.field());
        };
    }

    private Slot slot(String field) {
        return switch (field) {
            case "title" -> new Slot(() -> title, t -> title = Texts.required(field, t, Texts.LINE));
            case "byline" -> new Slot(() -> byline, t -> byline = Texts.optional(field, t, Texts.LINE));
            case "opening" -> new Slot(() -> opening, t -> opening = Texts.optional(field, t, Texts.PASSAGE));
            case "closing" -> new Slot(() -> closing, t -> closing = Texts.optional(field, t, Texts.PASSAGE));
            case "signature" -> new Slot(() -> signature, t -> signature = Texts.optional(field, t, Texts.LINE));
            case "tray" -> new Slot(() -> tray, t -> tray = Texts.optional(field, t, Texts.WHOLE));
            default -> throw Refusal.hidden();
        };
    }

    private Slot part(String field) {
        var steps = field.split("/", 2);
        var part = switch (steps[0]) {
            case "problems" -> problemsPart;
            case "causes" -> causesPart;
            case "measures" -> measuresPart;
            default -> throw Refusal.hidden();
        };
        return part.slot(steps[1]);
    }

    static <T extends Element> T find(List<T> elements, @Nullable Long id) {
        return elements.stream().filter(e -> e.has(id)).findFirst().orElseThrow(Refusal::hidden);
    }

    List<Chapter> chapters() {
        return chapters;
    }

    List<ProblemArea> areas() {
        return areas;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> problems(ProblemArea area) {
        return problems.stream()
                .filter(p -> p.area() == area)
                .sorted(Positioned.BY_POSITION)
                .toList();
    }

    List<RootCause> causes() {
        return causes;
    }

    /** The causes of an area, or those that belong to none. */
    List<RootCause> causes(@Nullable ProblemArea area) {
        return causes.stream()
                .filter(c -> c.area() == area)
                .sorted(Positioned.BY_POSITION)
                .toList();
    }

    List<MeasureGroup> groups() {
        return groups;
    }

    List<RectificationMeasure> measures() {
        return measures;
    }

    List<RectificationMeasure> measures(MeasureGroup group) {
        return measures.stream()
                .filter(m -> m.group() == group)
                .sorted(Positioned.BY_POSITION)
                .toList();
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    int version() {
        return version;
    }

    int revision() {
        return revision;
    }

    long organId() {
        return organId;
    }

    long meetingId() {
        return meetingId;
    }

    AccountId officer() {
        return new AccountId(officer);
    }

    boolean isOf(AccountId who) {
        return officer.equals(who.value());
    }

    StatementState state() {
        return state;
    }

    Instant changedAt() {
        return changedAt;
    }

    StatementView view() {
        return new StatementView(
                id(),
                version,
                meetingId,
                officer(),
                title,
                state,
                revision,
                byline,
                opening,
                new PartsView(problemsPart.view(), causesPart.view(), measuresPart.view()),
                chapters.stream()
                        .sorted(Positioned.BY_POSITION)
                        .map(Chapter::view)
                        .toList(),
                areas.stream().sorted(Positioned.BY_POSITION).map(this::view).toList(),
                causes(null).stream().map(RootCause::view).toList(),
                groups.stream().sorted(Positioned.BY_POSITION).map(this::view).toList(),
                closing,
                signature,
                tray);
    }

    private AreaView view(ProblemArea area) {
        return new AreaView(
                area.id(),
                area.position(),
                area.title(),
                area.shortName(),
                area.stop(),
                area.declaration(),
                area.strengths(),
                area.lead(),
                area.text(),
                problems(area).stream().map(p -> p.view(p.position())).toList(),
                causes(area).stream().map(RootCause::view).toList());
    }

    private GroupView view(MeasureGroup group) {
        return new GroupView(
                group.id(),
                group.position(),
                group.mark(),
                group.title(),
                group.stop(),
                group.shortName(),
                group.code(),
                measures(group).stream().map(m -> m.view(m.position())).toList());
    }
}
