package org.rectify.intake;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a .docx as the text that Word shows for them. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
    }

    private static final class Style {
        String basedOn = "";
        int list = -1;
        int level = -1;
    }

    /** A list as paragraphs name it: an abstract list, with starts of its own. */
    private static final class ListUse {
        int definition = -1;
        final Map<Integer, Integer> starts = new HashMap<>();
        boolean used;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<Integer, ListUse> lists = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
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
                    String id = OfficeZip.attribute(xml, "styleId");
                    if (id != null && "paragraph".equals(OfficeZip.attribute(xml, "type"))) {
                        styles.put(id, style);
                        boolean first = "1".equals(OfficeZip.attribute(xml, "default"))
                                || "true".equals(OfficeZip.attribute(xml, "default"));
                        defaultStyle = first ? id : defaultStyle;
                    }
                }
                case "basedOn" -> style.basedOn = value == null ? "" : value;
                case "numId" -> style.list = OfficeZip.number(value, -1);
                case "ilvl" -> style.level = OfficeZip.number(value, -1);
                default -> {} // looks only
            }
        }
    }

    void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        int definition = -1;
        int level = -1;
        ListUse list = new ListUse();
        boolean inUse = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = OfficeZip.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    definition = OfficeZip.number(OfficeZip.attribute(xml, "abstractNumId"), -1);
                    definitions.put(definition, levels());
                    inUse = false;
                }
                case "num" -> {
                    list = new ListUse();
                    lists.put(OfficeZip.number(OfficeZip.attribute(xml, "numId"), -1), list);
                    inUse = true;
                }
                case "abstractNumId" -> list.definition = OfficeZip.number(value, -1);
                case "lvl", "lvlOverride" -> level = OfficeZip.number(OfficeZip.attribute(xml, "ilvl"), 0);
                case "startOverride" -> list.starts.put(level, OfficeZip.number(value, 1));
                default -> {
                    var levels = definitions.get(definition);
                    if (!inUse && levels != null && level >= 0 && level < LEVELS) {
                        level(levels[level], level, xml.getLocalName(), value);
                    }
                }
            }
        }
    }

    private static Level[] levels() {
        var levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    private void level(Level level, int number, String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        switch (name) {
            case "numFmt" -> level.format = value;
            case "lvlText" -> level.text = value;
            case "start" -> level.start = OfficeZip.number(value, 1);
            case "pStyle" -> levelOfStyle.put(value, number);
            default -> {} // looks only
        }
    }

    /**
     * The number of the next paragraph, counted on; empty when it has none. A paragraph that already begins with the same
     * number (WPS writes some twice) gets no second one.
     */
    String next(String styleId, int list, int level, CharSequence words) {
        String style = styleId.isEmpty() ? defaultStyle : styleId;
        int use = list >= 0 ? list : inherited(style);
        var found = lists.get(use);
        var levels = found == null ? null : definitions.get(found.definition);
        if (use <= 0 || found == null || levels == null || words.toString().isBlank()) {
            return "";
        }
        int depth = Math.min(LEVELS - 1, level >= 0 ? level : inheritedLevel(style));
        String number = shown(levels, count(found, levels, depth), depth);
        return words.toString().strip().startsWith(number.strip()) ? "" : number;
    }

    private int inherited(String style) {
        for (int hops = 0; hops < 20; hops++) {
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

    private int inheritedLevel(String style) {
        for (int hops = 0; hops < 20; hops++) {
            var s = styles.get(style);
            if (levelOfStyle.containsKey(style)) {
                return levelOfStyle.get(style);
            }
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

    private int[] count(ListUse list, Level[] levels, int depth) {
        int[] counter = counters.computeIfAbsent(list.definition, d -> new int[LEVELS]);
        if (!list.used) {
            list.used = true;
            list.starts.forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    counter[level] = 0;
                }
            });
        }
        for (int i = 0; i <= depth; i++) {
            int start = list.starts.getOrDefault(i, levels[i].start);
            if (i == depth) {
                counter[i] = counter[i] == 0 ? Math.max(start, 1) : counter[i] + 1;
            } else if (counter[i] == 0) {
                counter[i] = Math.max(start, 1);
            }
        }
        for (int i = depth + 1; i < LEVELS; i++) {
            counter[i] = 0;
        }
        return counter;
    }

    private static String shown(Level[] levels, int[] counter, int depth) {
        if (levels[depth].format.equals("bullet") || levels[depth].format.equals("none")) {
            return "";
        }
        String text = levels[depth].text;
        for (int i = 0; i < LEVELS; i++) {
            text = text.replace("%" + (i + 1), NumberFormats.of(levels[i].format, counter[i]));
        }
        return text;
    }
}
