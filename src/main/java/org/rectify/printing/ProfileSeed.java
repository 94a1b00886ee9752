package org.rectify.printing;

import java.util.Locale;
import java.util.Map;
import org.rectify.printing.paper.Profile;

/**
 * A profile that comes with the product.
 *
 * @param title its name, by language ({@code zh}, {@code en})
 * @param note what it changes in a sentence, by language
 */
public record ProfileSeed(Map<String, String> title, Map<String, String> note, Profile profile) {

    private static final String CHINESE = "zh";

    /** Its name in that language, in Chinese where it has none. */
    public String title(Locale locale) {
        return in(locale, title);
    }

    /** What it changes, in that language or in Chinese. */
    public String note(Locale locale) {
        return in(locale, note);
    }

    private static String in(Locale locale, Map<String, String> words) {
        return words.getOrDefault(locale.getLanguage(), words.getOrDefault(CHINESE, ""));
    }
}
