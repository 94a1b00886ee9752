package org.rectify.printing;

import java.time.Instant;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;

/** A secretariat left it to the organ above, or to the standard, how its organ prints. */
public record ProfileDropped(long organId, AccountId by, Instant at) implements DomainEvent {}
