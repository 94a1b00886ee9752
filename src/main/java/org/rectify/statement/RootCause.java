package org.rectify.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** Why a problem came about (根源). It stands in an area, or in a chapter of causes that belongs to none. */
@Entity
class RootCause extends Element {

    @ManyToOne
    @JoinColumn(name = "area_id")
    private @Nullable ProblemArea area;

    @Column(columnDefinition = "text")
    private String text = "";

    @ManyToMany
    @JoinTable(
            name = "root_cause_problem",
            joinColumns = @JoinColumn(name = "root_cause_id"),
            inverseJoinColumns = @JoinColumn(name = "problem_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Problem> problems = new LinkedHashSet<>();

    protected RootCause() {}

    RootCause(@Nullable ProblemArea area, String text) {
        this.area = area;
        slot("text").write(text);
    }

    /** Says which problems this cause explains. */
    void explain(Collection<Problem> explained) {
        problems.retainAll(explained);
        problems.addAll(explained);
    }

    void forget(Problem problem) {
        problems.remove(problem);
    }

    void moveTo(@Nullable ProblemArea other) {
        area = other;
    }

    @Override
    Slot slot(String field) {
        if (!field.equals("text")) {
            throw Refusal.hidden();
        }
        return new Slot(() -> text, t -> text = Texts.required("text", t, Texts.PASSAGE));
    }

    @Nullable
    ProblemArea area() {
        return area;
    }

    CauseView view() {
        return new CauseView(id(), text, sortedIds(), List.of());
    }

    private List<Long> sortedIds() {
        return problems.stream()
                .map(Problem::id)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
