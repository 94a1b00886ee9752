package org.rectify.printing;

import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.Profile;

/** What is printed: words as the rule orders them, and the rule. */
record PrintOrder(PrintModel model, Profile profile) {}
