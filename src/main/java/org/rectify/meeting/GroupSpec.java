package org.rectify.meeting;

import jakarta.persistence.Embeddable;
import org.rectify.shared.Texts;

/**
 * A group of measures in the outline.
 *
 * @param shortName what rails and tables call it (理论武装); the title when left out
 * @param mark one character that begins the codes of its measures (学, as in 学-1); the title's first when left out
 */
@Embeddable
public record GroupSpec(int ordinal, String title, String shortName, String mark) {

    public GroupSpec {
        title = Texts.required("outline.groups", title, 200).strip();
        shortName = AreaSpec.shortened(shortName, title);
        mark = Texts.isBlank(mark) ? title.substring(0, title.offsetByCodePoints(0, 1)) : mark.strip();
        mark = mark.substring(0, mark.offsetByCodePoints(0, 1));
    }
}
