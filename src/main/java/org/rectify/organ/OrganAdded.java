package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** An administrator added an organ. */
public record OrganAdded(long organId, AccountId by, Instant at) implements DomainEvent {}
