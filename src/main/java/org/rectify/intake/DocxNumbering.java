package org.rectify.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.ListNumbering.Level;
import org.rectify.intake.ListNumbering.Use;
import org.rectify.intake.UnreadableFile.Reason;

/** Which number a paragraph of a .docx shows: its own list, else its style's, else that of the styles it is based on. */
final class DocxNumbering {

    /** More styles or lists than Word itself bears are an attack on memory. */
    private static final int MOST = 20_000;

    private static final int HOPS = 20;

    private static final class Style {
        String basedOn = "";
        int list = -1;
        int level = -1;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<Integer, Level[]> definitions = new HashMap<>();
    /** Definitions that only name a numbering style, and those that a numbering style names. */
    private final Map<Integer, String> linked = new HashMap<>();

    private final Map<String, Integer> links = new HashMap<>();
    private final Map<Integer, Use> lists = new HashMap<>();
    private final ListNumbering numbering = new ListNumbering();
    private String defaultStyle = "";

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = OfficeZip.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    style(style, xml);
                }
                case "basedOn" -> style.basedOn = value == null ? "" : value;
                case "numId" -> style.list = OfficeZip.number(value, -1);
                case "ilvl" -> style.level = OfficeZip.number(value, -1);
                default -> {} // looks only
            }
        }
    }

    private void style(Style style, XMLStreamReader xml) {
        String id = OfficeZip.attribute(xml, "styleId");
        if (id != null && "paragraph".equals(OfficeZip.attribute(xml, "type"))) {
            styles.put(id, style);
            guard(styles);
            defaultStyle = OfficeZip.on(OfficeZip.attribute(xml, "default"), false) ? id : defaultStyle;
        }
    }

    private static void guard(Map<?, ?> known) {
        if (known.size() > MOST) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
    }

    void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        int definition = -1;
        int level = -1;
        Level target = new Level();
        @Nullable Use list = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = OfficeZip.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    definition = OfficeZip.number(OfficeZip.attribute(xml, "abstractNumId"), -1);
                    definitions.put(definition, ListNumbering.levels());
                    guard(definitions);
                    list = null;
                }
                case "num" -> {
                    list = new Use();
                    lists.put(OfficeZip.number(OfficeZip.attribute(xml, "numId"), -1), list);
                    guard(lists);
                }
                case "abstractNumId" ->
                    Objects.requireNonNullElseGet(list, Use::new).definition = OfficeZip.number(value, -1);
                case "lvlOverride" -> level = OfficeZip.number(OfficeZip.attribute(xml, "ilvl"), 0);
                case "startOverride" ->
                    Objects.requireNonNullElseGet(list, Use::new).starts.put(level, OfficeZip.number(value, 1));
                case "lvl" -> target = target(list, definition, OfficeZip.number(OfficeZip.attribute(xml, "ilvl"), 0));
                case "numStyleLink" -> linked.put(definition, String.valueOf(value));
                case "styleLink" -> links.put(String.valueOf(value), definition);
                default -> level(target, xml.getLocalName(), value);
            }
        }
    }

    private Level target(@Nullable Use list, int definition, int level) {
        var target = new Level();
        var levels = definitions.get(definition);
        if (level >= 0 && level < ListNumbering.LEVELS) {
            if (list != null) {
                list.levels.put(level, target);
            } else if (levels != null) {
                levels[level] = target;
            }
        }
        return target;
    }

    private static void level(Level level, String name, @Nullable String value) {
        switch (name) {
            case "numFmt" -> level.format = value == null ? level.format : value;
            case "lvlText" -> level.text = value == null ? level.text : value;
            case "start" -> level.start = OfficeZip.number(value, 1);
            case "pStyle" -> level.style = value == null ? "" : value;
            case "lvlRestart" -> level.restart = OfficeZip.number(value, -1);
            case "isLgl" -> level.legal = OfficeZip.on(value, true);
            case "suff" -> level.tight = "nothing".equals(value);
            default -> {} // looks only
        }
    }

    /**
     * The number of the next paragraph, counted on; empty when it has none.
     *
     * @param list the paragraph's own list: -1 none of its own, 0 switched off
     * @param level the paragraph's own level, or -1
     */
    String next(String styleId, int list, int level, String words) {
        String style = styleId.isEmpty() ? defaultStyle : styleId;
        int id = list >= 0 ? list : inherited(style);
        var use = id <= 0 ? null : lists.get(id);
        var levels = use == null ? null : levels(use);
        if (use == null || levels == null) {
            return "";
        }
        return numbering.next(use, levels, level >= 0 ? level : inheritedLevel(style, levels), words);
    }

    private Level @Nullable [] levels(Use use) {
        if (use.definition instanceof Integer id) {
            Integer real = linked.containsKey(id) ? links.get(linked.get(id)) : id;
            use.definition = real == null ? id : real;
            return definitions.get(use.definition);
        }
        return null;
    }

    private int inherited(String style) {
        for (int hops = 0; hops < HOPS; hops++) {
            var s = styles.get(style);
            if (s == null) {
                return -1;
            }
            if (s.list >= 0) {
                return s.list;
            }
            style = s.basedOn;
        }
        return -1;
    }

    private int inheritedLevel(String style, Level[] levels) {
        for (int hops = 0; hops < HOPS; hops++) {
            for (int i = 0; i < levels.length; i++) {
                if (!style.isEmpty() && levels[i].style.equals(style)) {
                    return i;
                }
            }
            var s = styles.get(style);
            if (s == null) {
                return 0;
            }
            if (s.level >= 0) {
                return s.level;
            }
            style = s.basedOn;
        }
        return 0;
    }
}
