package org.rectify.statement;

/**
 * How a part of the statement stands: colour, icon and words.
 *
 * @param kind ok, warn, late or empty
 * @param icon Bootstrap icon without {@code bi-}
 * @param words what is missing; may be empty when nothing is
 * @param spoken what a screen reader says
 */
record Mark(String kind, String icon, String words, String spoken) {

    public boolean ok() {
        return kind.equals("ok");
    }
}
