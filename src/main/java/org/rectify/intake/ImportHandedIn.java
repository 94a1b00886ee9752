package org.rectify.intake;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** The secretariat handed a paper in for a participant of a meeting. */
public record ImportHandedIn(long importId, long meetingId, AccountId officer, AccountId by, Instant at)
        implements DomainEvent {}
