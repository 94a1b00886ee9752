package org.rectify.printing;

/** What is printed: words as the rule orders them, and the rule. */
record PrintOrder(PrintModel model, Profile profile) {}
