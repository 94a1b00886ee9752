package org.rectify.statement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** A problem the officer admits: what it is, how it shows, and examples. Its detail is never blank. */
@Entity
class Problem extends Element {

    private static final String EXAMPLES = "examples/";
    private static final int MOST_EXAMPLES = 20;

    @ManyToOne(optional = false)
    @JoinColumn(name = "area_id")
    private ProblemArea area;

    private @Nullable String mark;

    @Column(columnDefinition = "text")
    private String heading = "";

    private @Nullable String stop;

    @Column(columnDefinition = "text")
    private String detail = "";

    @ElementCollection
    @CollectionTable(name = "problem_example", joinColumns = @JoinColumn(name = "problem_id"))
    @OrderColumn(name = "position")
    @Column(name = "text", columnDefinition = "text")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> examples = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "problem_feedback", joinColumns = @JoinColumn(name = "problem_id"))
    @Column(name = "feedback_id")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedSet<Long> feedback = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Problem() {}

    Problem(ProblemArea area, ProblemView view) {
        Refusal.unlessValid(!area.declaration(), "problems", "statement.declaration.no-problems");
        this.area = area;
        rewrite(view);
    }

    final void rewrite(ProblemView view) {
        mark = Stops.mark(view.mark());
        stop = Stops.stop(view.stop());
        slot("heading").write(view.heading());
        slot("detail").write(view.detail());
        Refusal.unlessValid(
                view.examples().size() <= MOST_EXAMPLES, "examples", "statement.examples.count", MOST_EXAMPLES);
        var written = view.examples().stream()
                .map(e -> Texts.required("examples", e, Texts.PASSAGE))
                .toList();
        if (!written.equals(examples)) {
            examples.clear();
            examples.addAll(written);
        }
        admit(view.feedbackIds());
    }

    /** Says which feedback items this problem admits. */
    void admit(Collection<Long> feedbackIds) {
        feedback.retainAll(feedbackIds);
        feedback.addAll(feedbackIds);
    }

    void addExample(String text) {
        Refusal.unlessValid(examples.size() < MOST_EXAMPLES, "examples", "statement.examples.count", MOST_EXAMPLES);
        examples.add(Texts.required("examples", text, Texts.PASSAGE));
    }

    /** Takes an example out and gives its words back. */
    String removeExample(int index) {
        checkExample(index);
        return examples.remove(index);
    }

    void moveTo(ProblemArea other) {
        Refusal.unlessValid(!other.declaration(), "problems", "statement.declaration.no-problems");
        area = other;
    }

    @Override
    Slot slot(String field) {
        if (field.startsWith(EXAMPLES)) {
            return example(field.substring(EXAMPLES.length()));
        }
        return switch (field) {
            case "heading" -> new Slot(() -> heading, t -> heading = Texts.optional("heading", t, Texts.LINE));
            case "detail" -> new Slot(() -> detail, t -> detail = Texts.required("detail", t, Texts.PASSAGE));
            default -> throw Refusal.hidden();
        };
    }

    private Slot example(String index) {
        var i = index.matches("\\d{1,3}") ? Integer.parseInt(index) : -1;
        checkExample(i);
        return new Slot(() -> examples.get(i), t -> examples.set(i, Texts.required("examples", t, Texts.PASSAGE)));
    }

    private void checkExample(int index) {
        if (index < 0 || index >= examples.size()) {
            throw Refusal.hidden();
        }
    }

    ProblemArea area() {
        return area;
    }

    ProblemView view(int ordinal) {
        return new ProblemView(
                id(), ordinal, mark, heading, stop, detail, List.copyOf(examples), List.copyOf(feedback));
    }
}
