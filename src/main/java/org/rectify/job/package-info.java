/**
 * Jobs (后台任务): work that takes longer than a request goes on behind it, with the rights of who started it; its page shows
 * how far it is and what became of each thing. One thing that fails never takes the others with it.
 */
@ApplicationModule(allowedDependencies = {"organ", "shared"})
@NullMarked
package org.rectify.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
