/** The statement (对照检查材料): its text, its elements and how they hang together, drafts, revisions and states. */
@ApplicationModule(allowedDependencies = {"meeting", "organ", "shared"})
@NullMarked
package org.rectify.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
