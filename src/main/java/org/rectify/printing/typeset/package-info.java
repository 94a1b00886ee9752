/**
 * Sets papers and tables: breaks words into lines, lines into pages, and gives every glyph its place.
 * {@link org.rectify.printing.typeset.Composer} is the door, what it returns is drawn by all formats and by the page view.
 */
@NullMarked
package org.rectify.printing.typeset;

import org.jspecify.annotations.NullMarked;
