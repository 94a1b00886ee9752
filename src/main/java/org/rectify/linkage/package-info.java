/** How problems, root causes and measures hang together (对应关系): the matrix, what is missing, and traces. */
@ApplicationModule(allowedDependencies = {"statement", "meeting", "organ", "shared"})
@NullMarked
package org.rectify.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
