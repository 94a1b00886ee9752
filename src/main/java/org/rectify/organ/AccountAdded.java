package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** An administrator added a person. */
public record AccountAdded(AccountId account, AccountId by, Instant at) implements DomainEvent {}
