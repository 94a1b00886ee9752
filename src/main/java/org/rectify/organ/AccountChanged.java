package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** An administrator described a person anew or changed their roles. */
public record AccountChanged(AccountId account, AccountId by, Instant at) implements DomainEvent {}
