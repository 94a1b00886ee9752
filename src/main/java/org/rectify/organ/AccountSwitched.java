package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** An administrator let a person sign in, or no longer. */
public record AccountSwitched(AccountId account, boolean enabled, AccountId by, Instant at) implements DomainEvent {}
