package org.rectify.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rectify.shared.Texts;

/** What a passage of an imported text is: as the grammar read it, or as its reader says. */
enum PieceRole {
    TITLE("title"),
    BYLINE("plain"),
    OPENING("plain"),
    PART_HEADING("title"),
    PART_LEAD("plain"),
    AREA_TITLE("title"),
    STRENGTH("good"),
    AREA_LEAD("plain"),
    PROBLEM("problem"),
    EXAMPLE("example"),
    CAUSE("cause"),
    DECLARATION("good"),
    CHAPTER("plain"),
    GROUP_TITLE("title"),
    MEASURE("measure"),
    CLOSING("plain"),
    SIGNATURE("plain"),
    /** A remark of the page the text was found on: kept in the tray. */
    SITE_NOTE("aside"),
    /** A page number or running head: kept in the tray. */
    PAGE_NOTE("aside"),
    /** The words go on with the element before them. */
    JOINED("plain"),
    /** Kept with the statement, not printed. */
    TRAY("aside"),
    /** Without a place so far. */
    UNPLACED("unplaced");

    /** What a reader may say a passage is, in the order of the menu. */
    static final List<PieceRole> CHOICES = List.of(
            AREA_TITLE,
            STRENGTH,
            AREA_LEAD,
            PROBLEM,
            EXAMPLE,
            CAUSE,
            GROUP_TITLE,
            MEASURE,
            JOINED,
            DECLARATION,
            OPENING,
            CHAPTER,
            CLOSING,
            SIGNATURE,
            TITLE,
            BYLINE,
            TRAY);

    /** The roles of the legend. */
    static final List<PieceRole> COLOURS = List.of(AREA_TITLE, STRENGTH, PROBLEM, EXAMPLE, CAUSE, MEASURE);

    /** The roles that a key gives, from 1 on. */
    static final List<PieceRole> KEYS =
            List.of(AREA_TITLE, STRENGTH, PROBLEM, EXAMPLE, CAUSE, GROUP_TITLE, MEASURE, JOINED, TRAY);

    private static final Set<PieceRole> IN_AREA = EnumSet.of(STRENGTH, AREA_LEAD, PROBLEM, EXAMPLE, CAUSE, DECLARATION);

    /** Those a statement keeps in one line. */
    private static final Set<PieceRole> LINES = EnumSet.of(TITLE, AREA_TITLE, GROUP_TITLE, SIGNATURE);

    private final String colour;

    PieceRole(String colour) {
        this.colour = colour;
    }

    /** The class of its colour, without {@code role-}. */
    public String colour() {
        return colour;
    }

    boolean inArea() {
        return IN_AREA.contains(this);
    }

    /** Whether the passage is kept beside the statement instead of in it. */
    boolean aside() {
        return this == SITE_NOTE || this == PAGE_NOTE || this == TRAY || this == UNPLACED;
    }

    /** Whether the passage can be moved to another area, problem or group. */
    boolean moves() {
        return inArea() || this == MEASURE || this == JOINED;
    }

    /** The longest text a statement keeps of it, in code points. */
    int longest() {
        return LINES.contains(this) ? Texts.LINE : this == TRAY || this == UNPLACED ? Texts.WHOLE : Texts.PASSAGE;
    }

    /** What a passage of this role is when it is moved to such a place. */
    PieceRole at(StructureTree.Place place) {
        return switch (place) {
            case AREA -> inArea() ? this : PROBLEM;
            case PROBLEM -> this == CAUSE ? CAUSE : EXAMPLE;
            case GROUP -> MEASURE;
            case TRAY -> TRAY;
        };
    }
}
