package org.rectify.printing;

import java.util.List;

/** A page: its lines, and its number at the outer edge. */
record Page(int number, List<Line> lines, GlyphRun folio) {}
