/** Intake (导入): reads papers in every habit they are written in, shows what was recognised, and fills a statement from it. */
@ApplicationModule(allowedDependencies = {"statement", "meeting", "job", "organ", "shared"})
@NullMarked
package org.rectify.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
