package org.rectify.printing;

/** A typeface by its part in the paper: the free face in the PDF and the official one that the DOCX names. */
enum Face {
    FANG("fang", "仿宋_GB2312"),
    KAI("kai", "楷体_GB2312"),
    HEI("hei", "黑体"),
    BIAO("biao", "方正小标宋简体"),
    SONG("song", "宋体"),
    /** Figures and letters in 仿宋 and 楷体 text. */
    LATIN("latin", "Times New Roman");

    private final String file;
    private final String official;

    Face(String file, String official) {
        this.file = file;
        this.official = official;
    }

    String resource() {
        return "/fonts/" + file + ".ttf";
    }

    /** The name an office's Word knows the face by. */
    String official() {
        return official;
    }

    /** The short name that style sheets use. */
    String key() {
        return file;
    }

    /** The face of a role's Chinese text (7.3.1, 7.3.3). */
    static Face of(Role role) {
        return switch (role) {
            case TITLE -> BIAO;
            case LEVEL1 -> HEI;
            case LEVEL2, BYLINE -> KAI;
            case ADDRESSEE, LEVEL3, BODY, SIGNATURE, DATE -> FANG;
        };
    }

    /** The face of its figures and letters: brush strokes have none that read well, the others bring their own. */
    Face figures() {
        return this == FANG || this == KAI ? LATIN : this;
    }
}
