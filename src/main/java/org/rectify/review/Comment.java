package org.rectify.review;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** What a reviewer remarks on a passage of one revision, and the talk about it. The passage never changes. */
@Entity
@Table(name = "review_comment")
class Comment {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long statementId;
    private int revision;
    private String path;

    @Column(columnDefinition = "text")
    private String quote;

    @Column(columnDefinition = "text")
    private String prefix;

    @Column(columnDefinition = "text")
    private String suffix;

    @Column(columnDefinition = "text")
    private String text;

    private String author;
    private Instant writtenAt;

    @Enumerated(STRING)
    private CommentView.State state = CommentView.State.OPEN;

    @OneToMany(cascade = ALL)
    @JoinColumn(name = "comment_id", nullable = false)
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Reply> replies = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(long statementId, int revision, Passage passage, String text, AccountId author, Instant at) {
        this.statementId = statementId;
        this.revision = revision;
        this.path = passage.path();
        this.quote = passage.quote();
        this.prefix = passage.prefix();
        this.suffix = passage.suffix();
        this.text = Texts.required("text", text, Texts.PASSAGE);
        this.author = author.value();
        this.writtenAt = at;
    }

    /** Answers it; a resolved one stays resolved. */
    void reply(String words, AccountId who, Instant at) {
        replies.add(new Reply(words, who, at));
    }

    /** Settles it; that happens once. */
    void resolve() {
        Refusal.unless(state == CommentView.State.OPEN, "review.comment.resolved-already");
        state = CommentView.State.RESOLVED;
    }

    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    boolean isOf(long statement) {
        return statementId == statement;
    }

    CommentView view() {
        return new CommentView(
                id(),
                statementId,
                revision,
                path,
                quote,
                prefix,
                suffix,
                text,
                new AccountId(author),
                writtenAt,
                state,
                replies.stream().map(Reply::view).toList());
    }
}
