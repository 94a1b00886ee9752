package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** Somebody gave a wrong password for this account; not who that was. */
public record SignInFailed(AccountId account, Instant at) implements DomainEvent {}
