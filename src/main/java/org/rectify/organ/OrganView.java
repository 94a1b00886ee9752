package org.rectify.organ;

/** An organ in its tree; {@code depth} counts from 0 at the root. */
public record OrganView(long id, String name, int depth) {}
