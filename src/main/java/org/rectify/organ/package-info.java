/** Organs, accounts and roles: who signs in, and who may see whom. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.rectify.organ;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
