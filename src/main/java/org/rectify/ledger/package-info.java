/** The ledger (整改台账): every approved measure from its opening over progress and evidence to its closure. */
@ApplicationModule(
        allowedDependencies = {"linkage", "printing", "printing :: paper", "statement", "meeting", "organ", "shared"})
@NullMarked
package org.rectify.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
