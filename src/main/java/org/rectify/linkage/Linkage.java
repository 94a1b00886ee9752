package org.rectify.linkage;

import java.util.List;
import org.rectify.statement.Gap;
import org.rectify.statement.StatementView;

/**
 * A statement with its matrix and its gaps, from one reading.
 *
 * @param changeable true when the reader may link: the statement is their own and not handed in
 */
public record Linkage(StatementView statement, Matrix matrix, List<Gap> gaps, boolean changeable) {}
