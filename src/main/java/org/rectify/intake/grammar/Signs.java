package org.rectify.intake.grammar;

import java.util.List;

/** Tells the words of a line from the signs that say how it looks: markdown, tags, list signs. */
final class Signs {

    private final String text;
    private final List<Line> lines;

    Signs(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Rule "markdown": signs of headings, lists, quotations and bold face are no words. */
    void takeOff() {
        boolean dashes = lines.stream().filter(this::dash).count() > 1; // a single one opens a subtitle
        for (var line : lines) {
            takeTagsOff(line);
            int i = line.start;
            while (i < line.end && text.charAt(i) == '#') {
                i++;
            }
            if (line.row) {
                continue;
            }
            if (i > line.start && i < line.end && !Character.isDigit(text.charAt(i))) {
                line.head = true;
                line.body = i;
            } else if (line.end - line.start > 1
                    && bullet(text.charAt(line.start))
                    && (Blank.is(text.charAt(line.start + 1)) || text.charAt(line.start) > '~')) {
                line.body = line.start + 1;
                line.item = text.charAt(line.start) != '>';
            } else if (dashes && dash(line)) {
                line.body = line.start + 2;
                line.item = true;
            } else if (emphasised(line)) {
                line.body++;
                line.bodyEnd--;
            } else if (line.width <= 90
                    && bold(text, line.start)
                    && bold(text, line.end - 2)
                    && line.end - line.start > 4) {
                line.head = text.indexOf("**", line.start + 2) == line.end - 2;
            }
        }
    }

    /** Tags at the head of a line are no part of its words; one of a heading makes it a heading. */
    private void takeTagsOff(Line line) {
        while (line.body < line.bodyEnd && Tags.at(text, line.body) > 0) {
            line.head |= Tags.opensHeading(text, line.body);
            line.item |= Tags.opensItem(text, line.body);
            line.body += Tags.at(text, line.body);
            while (line.body < line.bodyEnd && Blank.is(text.charAt(line.body))) {
                line.body++;
            }
        }
    }

    /** A list sign: markdown's, the usual ones, and the private ones that come from a symbol font. */
    private static boolean bullet(char c) {
        return "-*+>•●◆■▲※★□○◇▪▶➢✓√·".indexOf(c) >= 0 || c >= '\uE000' && c <= '\uF8FF';
    }

    /** ——, as a list sign */
    private boolean dash(Line line) {
        return line.end - line.start > 4 && text.startsWith("——", line.start) && text.charAt(line.start + 2) != '—';
    }

    /** *a whole line* */
    private boolean emphasised(Line line) {
        return text.charAt(line.start) == '*'
                && text.charAt(line.end - 1) == '*'
                && line.end - line.start > 4
                && text.charAt(line.start + 1) != '*'
                && text.charAt(line.end - 2) != '*';
    }

    /** Signs of bold face. */
    static boolean bold(String text, int i) {
        return i >= 0 && (text.startsWith("**", i) || text.startsWith("__", i));
    }
}
