/**
 * The roof: layout, navigation, home page, sign-in page, languages, and what a person sees when a step is refused. It
 * knows the other modules by URL and by {@link org.rectify.organ.TaskSource} only; nobody calls it.
 */
@ApplicationModule(allowedDependencies = {"organ", "shared"})
@NullMarked
package org.rectify.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
