package org.rectify.intake.grammar;

/**
 * An ordinal found in the copy.
 *
 * @param number its value; words of order count 首先 1, 其次 2, 再次 3, 最后 4, 另一方面 2
 * @param start where it begins, {@code end} where the text after it begins
 * @param line whether it begins a paragraph
 */
record Mark(Shape shape, int number, int start, int end, boolean line) {

    enum Shape {
        /** 第一部分 */
        PART,
        /** 一、 */
        CN_COMMA,
        /** （一） */
        CN_PAREN,
        /** 1. 1、 */
        NUMBER,
        /** 1.1 */
        DECIMAL,
        /** 1.1.1 */
        DECIMAL_DEEP,
        /** （1） 1） */
        NUMBER_PAREN,
        /** ① */
        CIRCLED,
        /** 一是 */
        IS,
        /** 一要 */
        MUST,
        /** 其一， */
        OF_WHICH,
        /** 第一， */
        NTH,
        /** 首先 其次 再次 最后 */
        ORDER,
        /** 一方面 另一方面 */
        SIDE,
        /** A. a) */
        LETTER,
        /** 问题1： */
        NAMED,
        /** 对照一： 方面一： */
        ASPECT,
        /** a list sign; the mark itself is empty, since signs are no words */
        BULLET,
        /** a heading without ordinal */
        BARE
    }
}
