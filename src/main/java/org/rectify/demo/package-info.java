/** The demo of profile {@code demo}: invented people and texts under {@code seeds/demo}, loaded through the services. */
@ApplicationModule(
        allowedDependencies = {"intake", "ledger", "review", "linkage", "statement", "meeting", "organ", "shared"})
@NullMarked
package org.rectify.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
