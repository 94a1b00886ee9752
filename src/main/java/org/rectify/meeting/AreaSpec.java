package org.rectify.meeting;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/**
 * An area of the outline (方面).
 *
 * @param shortName what rails and tables call it (理论学习); the title when left out
 * @param declaration true for an area that only declares facts and needs no measures
 */
@Embeddable
public record AreaSpec(int ordinal, String title, String shortName, boolean declaration) {

    private static final int SHORT = 16;

    public AreaSpec {
        title = Texts.required("outline.areas", title, 200).strip();
        shortName = shortened(shortName, title);
    }

    static String shortened(@Nullable String given, String title) {
        var name = Texts.isBlank(given) ? title : String.valueOf(given).strip();
        return name.codePointCount(0, name.length()) <= SHORT
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHORT));
    }
}
