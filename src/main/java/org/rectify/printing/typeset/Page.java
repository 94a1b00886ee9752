package org.rectify.printing.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page: its lines, and its number as it is drawn.
 *
 * @param folio null on a page that shows none
 */
public record Page(int number, List<Line> lines, @Nullable GlyphRun folio) {}
