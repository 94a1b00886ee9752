package org.rectify.printing.paper;

/** A stretch of a paragraph; strong ones print bold (the first sentence of an item). */
public record PrintRun(String text, boolean strong) {}
