/** The faces of GB/T 9704—2012 and the font files that draw them: the ones that come along, and a folder of the user's own. */
@NullMarked
package org.rectify.printing.font;

import org.jspecify.annotations.NullMarked;
