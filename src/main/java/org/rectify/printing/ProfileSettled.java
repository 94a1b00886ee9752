package org.rectify.printing;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** A secretariat settled how its organ prints. */
public record ProfileSettled(long organId, AccountId by, Instant at) implements DomainEvent {}
