package org.rectify.printing.font;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.rectify.printing.paper.Role;

/** A typeface by its part in the paper: the free face in the PDF, and the official one that the DOCX names. */
public enum Face {
    FANG("fang", "仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK"),
    KAI("kai", "楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK"),
    HEI("hei", "黑体", "SimHei", "方正黑体_GBK"),
    BIAO("biao", "方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXBSJW--GB1-0", "FZXBSJW", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"),
    SONG("song", "宋体", "SimSun"),
    /** Figures and letters in 仿宋 and 楷体 text. */
    LATIN("latin", "Times New Roman", "TimesNewRomanPSMT"),
    /** Characters of names and symbols that the faces above lack. */
    RARE("rare", "宋体"),
    /** The same beside 楷体: the name below a title. */
    RARE_KAI("rare-kai", "楷体_GB2312");

    private final String file;
    private final List<String> names;

    Face(String file, String... names) {
        this.file = file;
        this.names = List.of(names);
    }

    String resource() {
        return "/fonts/" + file + ".ttf";
    }

    /** The name an office's Word knows the face by. */
    public String official() {
        return names.get(0);
    }

    /** The names that a font of one's own goes by, the best first; a further face is never replaced. */
    List<String> names() {
        return further() ? List.of() : names;
    }

    /** Whether it only fills what the others lack. */
    public boolean further() {
        return this == RARE || this == RARE_KAI;
    }

    /** The short name that style sheets use. */
    public String key() {
        return file;
    }

    /** The face of a role's Chinese text (7.3.1, 7.3.3). */
    public static Face of(Role role) {
        return switch (role) {
            case TITLE -> BIAO;
            case LEVEL1 -> HEI;
            case LEVEL2, BYLINE -> KAI;
            case ADDRESSEE, LEVEL3, BODY, SIGNATURE, DATE -> FANG;
        };
    }

    /** The face of its figures and letters: brush strokes have none that read well, the others bring their own. */
    public Face figures() {
        return this == FANG || this == KAI ? LATIN : this;
    }

    /** Itself, then the face nearest in colour, then all others: where a character is looked for. */
    List<Face> inTurn() {
        var turn = new LinkedHashSet<Face>();
        turn.add(this);
        turn.add(
                switch (this) {
                    case KAI -> RARE_KAI;
                    case HEI -> BIAO;
                    case LATIN -> FANG;
                    default -> RARE;
                });
        turn.add(RARE);
        turn.addAll(Arrays.asList(values()));
        return List.copyOf(turn);
    }
}
