package org.rectify.statement;

import org.rectify.shared.Numerals;

/** What the page puts before headings; a heading that was typed with an ordinal of its own gets no second one. */
final class Names {

    private Names() {}

    /** 一, 二 … */
    static String ordinal(int n) {
        return Numerals.chinese(n);
    }

    /** 一、 for the n-th chapter. */
    static String chapter(int n) {
        return Numerals.chinese(n) + "、";
    }

    /** （一） for the n-th area. */
    static String area(int n) {
        return "（" + Numerals.chinese(n) + "）";
    }

    static boolean numbered(String heading) {
        return heading.matches("(?s)[一二三四五六七八九十]{1,3}、.*");
    }
}
