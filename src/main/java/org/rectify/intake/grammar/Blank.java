package org.rectify.intake.grammar;

/** What counts as blank: Unicode's white space with the no-break blanks, and the byte order mark. */
final class Blank {

    private Blank() {}

    static boolean is(int c) {
        return switch (c) {
            case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF -> true;
            default -> c >= 9 && c <= 13 || c >= 28 && c <= 32 || c >= 0x2000 && c <= 0x200A;
        };
    }

    /** Non-blank code points between two offsets. */
    static int count(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            if (!is(c)) {
                count++;
            }
            i += Character.charCount(c);
        }
        return count;
    }
}
