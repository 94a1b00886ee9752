package org.rectify.printing.paper;

/**
 * A file to take away, with what came out when it was read again.
 *
 * @param bytes the file; shared, not to be changed
 */
public record Document(byte[] bytes, SelfCheck check) {}
