package org.rectify.statement;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

    @Embedded
    private Standing standing = new Standing();

    @Embedded
    private Frame frame = new Frame();

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
        frame.rewrite(content);
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
        standing.checkWritable();
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
        new Removing(this).remove(kind, elementId);
    }

    /**
     * Takes an example out; its words go to the tray.
     *
     * @param was fingerprint of the example, because its place may hold another by now
     */
    void removeExample(long problemId, int index, String was) {
        new Removing(this).example(find(problems, problemId), index, was);
    }

    /** Lays words aside. */
    void keep(String words) {
        frame.keep(words);
    }

    String text(Block block) {
        return slot(block).text();
    }

    /** Called before every change: only a draft or a returned statement can be written. */
    void changing(Instant at) {
        standing.checkWritable();
        changes++;
        changedAt = at;
    }

    // ---- steps ----

    /** Hands the statement in; gives back the number of the revision. */
    int submit(Instant at) {
        standing.submit();
        changedAt = at;
        registerEvent(new StatementSubmitted(id(), revision(), officer(), at));
        return revision();
    }

    /** Takes a submission back while nobody has begun to review it. */
    void withdraw(Instant at) {
        standing.withdraw();
        changedAt = at;
        registerEvent(new StatementWithdrawn(id(), revision(), officer(), at));
    }

    /** From the first comment on, a submission can't be taken back. */
    void beginReview() {
        standing.beginReview();
    }

    /** Gives the statement back to its officer to be revised. */
    void giveBack(AccountId reviewer, Instant at) {
        checkNotOwn(reviewer);
        standing.giveBack();
        changedAt = at;
        registerEvent(new StatementReturned(id(), revision(), officer(), reviewer, at));
    }

    /** Approves the statement and freezes its text; nobody approves their own. */
    void approve(AccountId reviewer, Instant at) {
        checkNotOwn(reviewer);
        standing.approve();
        changedAt = at;
        registerEvent(new StatementApproved(id(), revision(), officer(), reviewer, at));
    }

    private void checkNotOwn(AccountId reviewer) {
        if (isOf(reviewer)) {
            throw Refusal.forbidden("review.own-statement");
        }
    }

    // ---- what is in it ----

    private Slot slot(Block block) {
        return switch (block.kind()) {
            case STATEMENT -> frame.slot(block.field());
            case PART -> frame.part(block.field());
            case CHAPTER -> find(chapters, block.id()).slot(block.field());
            case AREA -> find(areas, block.id()).slot(block.field());
            case PROBLEM -> find(problems, block.id()).slot(block.field());
            case CAUSE -> find(causes, block.id()).slot(block.field());
            case GROUP -> find(groups, block.id()).slot(block.field());
            case MEASURE -> find(measures, block.id()).slot(block.field());
        };
    }

    static <T extends Element> T find(List<T> elements, @Nullable Long id) {
        return elements.stream().filter(e -> e.has(id)).findFirst().orElseThrow(Refusal::hidden);
    }

    Frame frame() {
        return frame;
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
        return standing.revision();
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
        return standing.state();
    }

    Instant changedAt() {
        return changedAt;
    }

    StatementView view() {
        return new Viewing(this).view();
    }
}
