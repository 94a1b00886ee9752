package org.rectify.intake;

/**
 * A file that waits to be given to somebody.
 *
 * @param beginning its first words, to know it by
 */
record StrayView(long id, String name, String beginning) {

    private static final int FIRST_WORDS = 120;

    static StrayView of(StrayFile file) {
        var words = file.source().strip().replaceAll("\\s+", " ");
        int end = words.offsetByCodePoints(0, Math.min(FIRST_WORDS, words.codePointCount(0, words.length())));
        return new StrayView(file.id(), file.name(), words.substring(0, end));
    }
}
