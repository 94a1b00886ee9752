package org.rectify.intake;

import java.util.Map;

/** The characters that Word draws from its symbol fonts, which stand in the private area of Unicode. */
final class SymbolFont {

    /** Signs of the symbol fonts that stand for a known character; others stay the private character they are. */
    private static final Map<Integer, String> SIGNS = Map.of(
            0xF06C, "●", 0xF06E, "■", 0xF06F, "□", 0xF0A8, "□", 0xF0FC, "✓", 0xF0FE, "☑", 0xF0D8, "➢", 0xF075, "◆");

    private SymbolFont() {}

    /** The sign the character is known as; else the character itself. */
    static String sign(char c) {
        return SIGNS.getOrDefault((int) c, String.valueOf(c));
    }
}
