package org.rectify.organ;

/** A person in the administrator's list. */
public record AccountLine(Account account, boolean enabled) {}
