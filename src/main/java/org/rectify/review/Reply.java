package org.rectify.review;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Texts;

/** An answer to a comment. */
@Entity
@Table(name = "review_reply")
class Reply {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(columnDefinition = "text")
    private String text;

    private String author;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(String text, AccountId author, Instant at) {
        this.text = Texts.required("text", text, Texts.PASSAGE);
        this.author = author.value();
        this.writtenAt = at;
    }

    CommentView.ReplyView view() {
        return new CommentView.ReplyView(new AccountId(author), text, writtenAt);
    }
}
