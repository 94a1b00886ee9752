package org.rectify.printing.paper;

/** What a paragraph is in the paper; face, size, indent and outline level follow from it (GB/T 9704—2012, 7.3). */
public enum Role {
    TITLE,
    BYLINE,
    /** Whom a letter is for: flush left (7.3.2). */
    ADDRESSEE,
    LEVEL1,
    LEVEL2,
    LEVEL3,
    BODY,
    SIGNATURE,
    DATE;

    /** Whether text below belongs to it: it then never stands last on a page. */
    public boolean heading() {
        return this == LEVEL1 || this == LEVEL2 || this == LEVEL3;
    }

    /** Whether it stands in the block above the body. */
    public boolean head() {
        return this == TITLE || this == BYLINE;
    }

    /** Whether its first line is indented by two characters (7.3.3). */
    public boolean indented() {
        return heading() || this == BODY;
    }

    /** Whether it stands in the block that closes the paper. */
    public boolean closing() {
        return this == SIGNATURE || this == DATE;
    }
}
