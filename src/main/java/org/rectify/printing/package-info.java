/**
 * Printing (文印): one model of a paper's words and roles, laid once on the grid of GB/T 9704—2012, and written from there as page
 * view, PDF and DOCX, so that every format has the same words at the same place.
 */
@ApplicationModule(allowedDependencies = {"statement", "meeting", "job", "organ", "shared"})
@NullMarked
package org.rectify.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
