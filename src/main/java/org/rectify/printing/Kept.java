package org.rectify.printing;

/**
 * An approved paper as it is kept.
 *
 * @param order words and rule, as they were at the approval
 * @param fingerprint of the composition that its files were written from
 */
record Kept(long id, PrintOrder order, String fingerprint) {}
