package org.rectify.printing.typeset;

/**
 * A font that draws a paper.
 *
 * @param face whose part it takes, by the short name that style sheets and messages use: {@code fang}, {@code kai}, {@code hei},
 *     {@code biao}, {@code song}, {@code latin}, {@code rare} or {@code rare-kai}
 * @param font the font's name
 * @param own whether it is the user's own, out of the folder
 */
public record FaceUse(String face, String font, boolean own) {}
