package org.rectify.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.organ.AccountId;

/**
 * Whose statement a file is, by the names of participants in the file's name and at the text's head and end. Handing a
 * statement to the wrong person would show it to them, so a doubt is no match: two names, a name inside a longer one, a
 * file's name that says another person than the text.
 */
final class Addressee {

    /** What may stand right behind a name; another ideograph may make it a longer name. */
    private static final List<String> BEHIND = List.of(
            "同志", "对照", "个人", "专题", "民主", "生活会", "组织", "检查", "剖析", "发言", "材料", "提纲", "的", "年度", "县长", "副", "书记", "局长",
            "主任");

    private Addressee() {}

    /**
     * @param participants the names of who may be meant
     * @return nobody when it is not certain
     */
    static Optional<AccountId> of(Map<AccountId, String> participants, String fileName, ParsedStatement parsed) {
        var called = named(participants, fileName);
        var signed = Stream.of(parsed.title(), parsed.byline(), parsed.signature())
                .flatMap(words -> named(participants, words).stream())
                .distinct()
                .toList();
        var both = Stream.concat(called.stream(), signed.stream()).distinct().toList();
        return both.size() == 1 ? Optional.of(both.get(0)) : Optional.empty();
    }

    private static List<AccountId> named(Map<AccountId, String> participants, String words) {
        var text = words.replaceAll("[\\s\\u3000\\u00A0]", "");
        List<AccountId> named = new ArrayList<>();
        participants.forEach((who, name) -> {
            var looked = name.replaceAll("[\\s\\u3000]", "");
            if (!looked.isEmpty() && stands(text, looked)) {
                named.add(who);
            }
        });
        return named;
    }

    private static boolean stands(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (ends(text, at + name.length()) && (name.length() > 2 || begins(text, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text, int end) {
        return end == text.length()
                || !Character.isIdeographic(text.codePointAt(end))
                || BEHIND.stream().anyMatch(word -> text.startsWith(word, end));
    }

    /** Before a name of two characters another ideograph may be its surname. */
    private static boolean begins(String text, int at) {
        return at == 0 || !Character.isIdeographic(text.codePointBefore(at));
    }
}
