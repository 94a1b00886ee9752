package org.rectify.printing.typeset;

/**
 * One line of a paragraph before it has a place: the tokens from {@code from} to {@code to}, exclusive.
 *
 * @param indent half cells left free at its start
 * @param squeeze marks to be halved, counted from the right
 * @param spread whether it is spread to the right edge (all but a paragraph's last)
 */
record Row(int from, int to, int indent, int squeeze, boolean spread) {}
