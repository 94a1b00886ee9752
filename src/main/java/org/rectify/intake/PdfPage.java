package org.rectify.intake;

import java.util.ArrayList;
import java.util.List;

/** What stands on one page: its lines in the order they were drawn, and words across or at an angle, set aside. */
final class PdfPage {

    /** Characters on one line without a wide gap; {@code y} is the baseline, down from the top, all in points. */
    static final class Line {
        final StringBuilder text = new StringBuilder();
        final float x;
        float y;
        float right;
        float size;
        /** Where raised characters stand in the text: exponents, and the marks of footnotes. */
        final List<int[]> raised = new ArrayList<>();
        /** Set aside: page number, running head, footnote. */
        boolean aside;

        Line(float x, float y, float size) {
            this.x = x;
            this.right = x;
            this.y = y;
            this.size = size;
        }

        String words() {
            return text.toString().strip();
        }

        /** The characters that follow next stand above the line. */
        void raise(int characters) {
            var before = raised.isEmpty() ? null : raised.get(raised.size() - 1);
            if (before != null && before[1] == text.length()) {
                before[1] += characters;
            } else {
                raised.add(new int[] {text.length(), text.length() + characters});
            }
        }

        /** Takes a raised mark out, which begins its note as well. */
        void unmark(String mark) {
            for (int i = raised.size() - 1; i >= 0; i--) {
                int start = raised.get(i)[0];
                if (text.substring(start, raised.get(i)[1]).equals(mark)) {
                    text.delete(start, start + mark.length());
                    raised.remove(i);
                    raised.subList(i, raised.size()).forEach(later -> {
                        later[0] -= mark.length();
                        later[1] -= mark.length();
                    });
                }
            }
        }

        boolean sameBaseline(Line other) {
            return Math.abs(y - other.y) < Math.max(size, other.size) / 2;
        }

        float top() {
            return y - size;
        }
    }

    final float width;
    final float height;
    final List<Line> lines = new ArrayList<>();
    final List<String> slanted = new ArrayList<>();

    PdfPage(float width, float height) {
        this.width = width;
        this.height = height;
    }

    boolean isEmpty() {
        return lines.isEmpty() && slanted.isEmpty();
    }
}
