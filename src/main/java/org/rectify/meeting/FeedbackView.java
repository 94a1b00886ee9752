package org.rectify.meeting;

import java.util.List;
import org.rectify.organ.AccountId;

/** Something that was said, passed on unaltered (原汁原味), and about whom. */
public record FeedbackView(long id, Kind kind, String text, List<AccountId> about) {

    /** As this person may see it: not whom else it is about. */
    FeedbackView seenBy(AccountId who) {
        return new FeedbackView(id, kind, text, List.of(who));
    }

    /** Where feedback comes from. */
    public enum Kind {
        /** 巡视巡察反馈 */
        INSPECTION,
        /** 征求意见 */
        OPINION,
        /** 谈心谈话 */
        TALK
    }
}
