package org.rectify.printing;

import org.jspecify.annotations.Nullable;
import org.rectify.statement.StatementView;

/**
 * A statement as it prints for its reader.
 *
 * @param revision which submission it is, 0 for the officer's draft
 * @param own whether the reader is its officer
 * @param officer the officer's name, or the username where the account is gone
 * @param kept what was kept of it when it was approved; null while it is not
 */
public record Paper(
        StatementView statement,
        int revision,
        boolean own,
        String officer,
        Composition composition,
        @Nullable Kept kept) {

    private static final int LONGEST_NAME = 80;

    /** A paper that is not approved. */
    Paper(StatementView statement, int revision, boolean own, String officer, Composition composition) {
        this(statement, revision, own, officer, composition, null);
    }

    /** Whether it is an approved one, set by the rule of that time. */
    public boolean frozen() {
        return kept != null;
    }

    /** Whether the pages lie today as they lay when its files were made. */
    public boolean asKept() {
        return kept == null || kept.fingerprint().equals(Fingerprint.of(composition));
    }

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
