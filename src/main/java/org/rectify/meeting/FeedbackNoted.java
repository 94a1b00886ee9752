package org.rectify.meeting;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** The secretariat passed on what was said; the words stay with the meeting. */
public record FeedbackNoted(long meetingId, long feedbackId, AccountId by, Instant at) implements DomainEvent {}
