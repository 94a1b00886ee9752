/** Review (审阅): comments on passages, returns with their reasons, approval, and what changed between two revisions. */
@ApplicationModule(allowedDependencies = {"statement", "meeting", "organ", "shared"})
@NullMarked
package org.rectify.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
