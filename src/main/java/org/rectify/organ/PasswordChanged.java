package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** A person's password was changed, by themselves or an administrator. */
public record PasswordChanged(AccountId account, AccountId by, Instant at) implements DomainEvent {}
