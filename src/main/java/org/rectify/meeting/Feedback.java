package org.rectify.meeting;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
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

/** A feedback item; passed on as it was given, so it has no step that changes it. */
@Entity
class Feedback {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;

    @Enumerated(STRING)
    private FeedbackView.Kind kind;

    @Column(columnDefinition = "text")
    private String text;

    @ElementCollection
    @CollectionTable(name = "feedback_about", joinColumns = @JoinColumn(name = "feedback_id"))
    @Column(name = "username")
    @SortNatural
    @Fetch(FetchMode.SUBSELECT)
    private SortedSet<String> about = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Feedback() {}

    Feedback(long meetingId, FeedbackView.@Nullable Kind kind, String text, Collection<AccountId> about) {
        Refusal.unlessValid(kind != null, "kind", "feedback.kind.missing");
        Refusal.unlessValid(!about.isEmpty(), "about", "feedback.about.missing");
        this.meetingId = meetingId;
        this.kind = kind;
        this.text = Texts.required("text", text, 2000);
        about.forEach(a -> this.about.add(a.value()));
    }

    FeedbackView view() {
        return new FeedbackView(
                Objects.requireNonNull(id),
                kind,
                text,
                about.stream().map(AccountId::new).toList());
    }
}
