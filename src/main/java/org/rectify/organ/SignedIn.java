package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** Somebody signed in with the form. */
public record SignedIn(AccountId who, Instant at) implements DomainEvent {}
