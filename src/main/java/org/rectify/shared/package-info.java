/** The handful that every module needs: how a step is refused, and how text is measured. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.rectify.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
