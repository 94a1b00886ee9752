/**
 * The grammar of a statement: reads a plain text into title, areas, problems, causes and measures, and accounts for every
 * character. Pure Java; {@link org.rectify.intake.grammar.StatementGrammar} is the door, docs/import-grammar.md the manual.
 */
@NullMarked
package org.rectify.intake.grammar;

import org.jspecify.annotations.NullMarked;
