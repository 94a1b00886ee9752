package org.rectify.meeting;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** The secretariat changed a meeting. */
public record MeetingChanged(long meetingId, AccountId by, Instant at) implements DomainEvent {}
