package org.rectify.statement;

import java.util.List;

/**
 * Something missing in the thread, to be filled or explained before submission.
 *
 * @param code what is missing, as in {@code PROBLEM_WITHOUT_CAUSE}; its sentence is the message {@code gap.<code>}
 * @param path the element by ordinals, as in {@code areas/1/problems/2}
 * @param args what the sentence needs to name the element
 */
public record Gap(String code, String path, List<Object> args) {}
