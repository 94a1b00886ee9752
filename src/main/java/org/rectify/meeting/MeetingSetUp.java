package org.rectify.meeting;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** The secretariat set up a meeting. */
public record MeetingSetUp(long meetingId, AccountId by, Instant at) implements DomainEvent {}
