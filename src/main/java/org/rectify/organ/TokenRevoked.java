package org.rectify.organ;

import java.time.Instant;
import org.rectify.shared.DomainEvent;

/** A person revoked a token. */
public record TokenRevoked(long tokenId, AccountId by, Instant at) implements DomainEvent {}
