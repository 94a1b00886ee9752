package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** A person made a token for a program. */
public record TokenMade(long tokenId, AccountId by, Instant at) implements DomainEvent {}
