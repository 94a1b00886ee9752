/**
 * The audit trail: who took which step on what, and when; append-only and chained by hashes. It hears the events of all
 * modules and is called by none; the administrator reads it, nobody writes it.
 */
@ApplicationModule(allowedDependencies = {"organ", "shared"})
@NullMarked
package org.rectify.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
