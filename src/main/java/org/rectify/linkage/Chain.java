package org.rectify.linkage;

import org.jspecify.annotations.Nullable;

/**
 * One thread from a problem over its root cause to a measure, by the ids of the elements.
 *
 * @param problem null while the cause explains no problem
 */
public record Chain(@Nullable Long problem, long rootCause, long measure) {}
