/**
 * What a paper says and by which rule, before it is set, and the file that comes of it: the words that all of printing and the
 * modules that print speak.
 */
@NamedInterface("paper")
@NullMarked
package org.rectify.printing.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
