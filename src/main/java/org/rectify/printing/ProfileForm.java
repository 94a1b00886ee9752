package org.rectify.printing;

import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Profile.Byline;
import org.rectify.printing.paper.Profile.DatePlace;
import org.rectify.printing.paper.Profile.PageNumbers;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/**
 * A profile while it is being chosen; a box that is not ticked is not sent.
 *
 * @param version of the organ's own choice when the page was read
 * @param pitch points as typed; empty for the standard's 22 lines
 */
record ProfileForm(
        @Nullable Integer version,
        @Nullable PageNumbers pageNumbers,
        @Nullable Boolean firstPageNumbered,
        @Nullable Boolean level2Strong,
        @Nullable Byline byline,
        @Nullable Boolean bylineBracketed,
        @Nullable DatePlace date,
        @Nullable String pitch) {

    static ProfileForm of(int version, Profile profile) {
        return new ProfileForm(
                version,
                profile.pageNumbers(),
                profile.firstPageNumbered(),
                profile.level2Strong(),
                profile.byline(),
                profile.bylineBracketed(),
                profile.date(),
                profile.pitch() == null ? "" : Grid.plain(profile.pitch()));
    }

    /** @throws Refusal invalid when the pitch is no number or out of range */
    Profile profile() {
        return new Profile(
                pageNumbers == null ? Profile.STANDARD.pageNumbers() : pageNumbers,
                Boolean.TRUE.equals(firstPageNumbered),
                Boolean.TRUE.equals(level2Strong),
                byline == null ? Profile.STANDARD.byline() : byline,
                Boolean.TRUE.equals(bylineBracketed),
                date == null ? Profile.STANDARD.date() : date,
                points());
    }

    int versionRead() {
        return version == null ? ProfileInForce.NONE : version;
    }

    private @Nullable Double points() {
        if (pitch == null || Texts.isBlank(pitch)) {
            return null;
        }
        try {
            return Double.valueOf(pitch.strip());
        } catch (NumberFormatException e) {
            throw Refusal.invalid("pitch", "printing.profile.pitch.range", Profile.CLOSEST, Profile.WIDEST);
        }
    }
}
