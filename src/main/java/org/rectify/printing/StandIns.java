package org.rectify.printing;

import java.util.List;
import java.util.stream.Collectors;

/** Characters that print as 〓, as they are told: to a reader in a sentence, to a program in the head of an answer. */
final class StandIns {

    /** The head that tells programs: how many, then their code points, a hundred at most. */
    static final String HEADER = "Rectify-Missing";

    private static final int MOST_IN_A_SENTENCE = 40;
    private static final int MOST_IN_A_HEAD = 100;

    private StandIns() {}

    static String sentence(List<String> missing) {
        var words = missing.stream().limit(MOST_IN_A_SENTENCE).collect(Collectors.joining(" "));
        return missing.size() > MOST_IN_A_SENTENCE ? words + " …" : words;
    }

    /** As in {@code 2; U+20BB7, U+2000B}. */
    static String head(List<String> missing) {
        var codes = missing.stream()
                .limit(MOST_IN_A_HEAD)
                .map(character -> "U+%04X".formatted(character.codePointAt(0)))
                .collect(Collectors.joining(", "));
        return missing.size() + "; " + codes + (missing.size() > MOST_IN_A_HEAD ? ", ..." : "");
    }
}
