package org.rectify.printing;

import org.rectify.statement.StatementView;

/**
 * A statement as it prints for its reader.
 *
 * @param revision which submission it is, 0 for the officer's draft
 * @param own whether the reader is its officer
 * @param officer the officer's name, or the username where the account is gone
 */
public record Paper(StatementView statement, int revision, boolean own, String officer, Composition composition) {

    private static final int LONGEST_NAME = 80;

    /** A name to save the document under: officer and title, without what no file system takes. */
    public String fileName(String extension) {
        var name = (officer + " " + statement.title())
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ")
                .strip();
        var points = name.codePointCount(0, name.length());
        var end = name.offsetByCodePoints(0, Math.min(points, LONGEST_NAME));
        return name.substring(0, end).strip() + "." + extension;
    }
}
