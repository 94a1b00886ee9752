/** Meetings (民主生活会) with their outline, dates, participants and the feedback that was given. */
@ApplicationModule(allowedDependencies = {"organ", "shared"})
@NullMarked
package org.rectify.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
