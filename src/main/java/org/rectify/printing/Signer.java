package org.rectify.printing;

/**
 * Who a paper is by, where a profile asks for more than was typed.
 *
 * @param unit name of the organ
 * @param name of the officer
 */
record Signer(String unit, String name) {}
