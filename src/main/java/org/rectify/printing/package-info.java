/**
 * Printing (文印): one model of a paper's words and roles, laid once on the grid of GB/T 9704—2012, and written from there as page
 * view, PDF, DOCX and OFD, so that every format has the same words at the same place. Here is what knows statements, organs and what
 * was kept; the engine below knows none of them: {@code paper} (what is said), {@code font}, {@code typeset} (where it stands) and
 * {@code file} (what is taken away), each using those before it.
 */
@ApplicationModule(allowedDependencies = {"statement", "meeting", "job", "organ", "shared"})
@NullMarked
package org.rectify.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
