package org.rectify.statement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** What the officer promises to do (整改措施), who leads it, until when, and how one will know. */
@Entity
class RectificationMeasure extends Element {

    private static final int MOST_REVIEW_DAYS = 366;

    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private MeasureGroup group;

    private @Nullable String mark;

    @Column(columnDefinition = "text")
    private String text = "";

    private @Nullable String leadOwner;

    @ElementCollection
    @CollectionTable(name = "measure_supporter", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "username")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedSet<String> supporters = new TreeSet<>();

    @Column(columnDefinition = "text")
    private String unit = "";

    @Column(columnDefinition = "text")
    private String criterion = "";

    @Enumerated(STRING)
    private @Nullable DeadlineClass deadlineClass;

    private @Nullable LocalDate dueOn;
    private @Nullable Integer reviewDays;

    @ManyToMany
    @JoinTable(
            name = "measure_root_cause",
            joinColumns = @JoinColumn(name = "measure_id"),
            inverseJoinColumns = @JoinColumn(name = "root_cause_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<RootCause> causes = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected RectificationMeasure() {}

    RectificationMeasure(MeasureGroup group, MeasureView view) {
        this.group = group;
        rewrite(view);
    }

    final void rewrite(MeasureView view) {
        mark = Stops.mark(view.mark());
        slot("text").write(view.text());
        plan(view.plan());
    }

    /** Says who leads the measure, until when, and how one will know that it is done. */
    void plan(MeasurePlan plan) {
        Refusal.unlessValid(
                plan.reviewDays() == null || plan.deadlineClass() == DeadlineClass.STANDING,
                "reviewDays",
                "measure.review-days.standing-only");
        Refusal.unlessValid(
                plan.reviewDays() == null || plan.reviewDays() >= 1 && plan.reviewDays() <= MOST_REVIEW_DAYS,
                "reviewDays",
                "measure.review-days.range",
                MOST_REVIEW_DAYS);
        leadOwner = plan.leadOwner() == null ? null : plan.leadOwner().value();
        supporters.clear();
        plan.supportingOwners().forEach(s -> supporters.add(s.value()));
        unit = Texts.optional("unit", plan.unit(), Texts.LINE);
        criterion = Texts.optional("criterion", plan.criterion(), Texts.PASSAGE);
        deadlineClass = plan.deadlineClass();
        dueOn = plan.dueOn();
        reviewDays = plan.reviewDays();
    }

    void answer(RootCause cause) {
        causes.add(cause);
    }

    void answerAll(Set<RootCause> answered) {
        causes.retainAll(answered);
        causes.addAll(answered);
    }

    void forget(RootCause cause) {
        causes.remove(cause);
    }

    void moveTo(MeasureGroup other) {
        group = other;
    }

    @Override
    Slot slot(String field) {
        return switch (field) {
            case "text" -> new Slot(() -> text, t -> text = Texts.required("text", t, Texts.PASSAGE));
            case "criterion" ->
                new Slot(() -> criterion, t -> criterion = Texts.optional("criterion", t, Texts.PASSAGE));
            default -> throw Refusal.hidden();
        };
    }

    MeasureGroup group() {
        return group;
    }

    MeasureView view(int ordinal) {
        return new MeasureView(
                id(),
                ordinal,
                mark,
                text,
                leadOwner == null ? null : new AccountId(leadOwner),
                supporters.stream().map(AccountId::new).toList(),
                unit,
                criterion,
                deadlineClass,
                dueOn,
                reviewDays,
                sortedCauses());
    }

    private List<Long> sortedCauses() {
        return causes.stream()
                .map(RootCause::id)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
