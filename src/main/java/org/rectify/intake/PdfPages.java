package org.rectify.intake;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.rectify.intake.PdfPage.Line;
import org.rectify.intake.UnreadableFile.Reason;

/** Collects the characters of each page into lines. Characters drawn twice to look bold count once. */
final class PdfPages extends PDFTextStripper {

    private static final int MOST_ON_PAGE = 60_000;
    /** In sizes of the type: from here a gap parts two cells or a number from its text. */
    private static final float WIDE = 0.8f;

    private static final float RAISED = 0.8f;

    /** Radicals that PDF programs write for the characters they look like (no compatibility mapping in Unicode). */
    private static final String RADICALS = "⺠⺟⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";

    private static final String CHARACTERS = "民母见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

    private final Budget budget;
    private final List<PdfPage> pages = new ArrayList<>();
    private int characters;
    private int onPage;

    PdfPages(Budget budget) {
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    List<PdfPage> of(PDDocument document) throws IOException {
        getText(document);
        return pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        onPage++;
        characters++;
        if (characters > 4 * FileText.MAX_CHARACTERS) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG);
        }
        if (onPage > MOST_ON_PAGE) {
            throw new UnreadableFile(Reason.TOO_COMPLEX);
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() {
        onPage = 0;
        List<TextPosition> drawn = new ArrayList<>();
        charactersByArticle.forEach(drawn::addAll);
        float direction = direction(drawn);
        var box = getCurrentPage().getMediaBox();
        boolean turned = getCurrentPage().getRotation() % 180 != 0;
        var page = turned ? new PdfPage(box.getHeight(), box.getWidth()) : new PdfPage(box.getWidth(), box.getHeight());
        var slanted = new StringBuilder();
        for (var position : drawn) {
            if (slanted(position) || position.getDir() != direction) {
                slanted.append(unicode(position));
            } else if (finite(position)) {
                add(page, position);
            }
        }
        if (!slanted.toString().isBlank()) {
            page.slanted.add(slanted.toString().strip());
        }
        page.lines.removeIf(line -> line.words().isEmpty());
        order(page);
        pages.add(page);
    }

    /** The way most of the page is read, in degrees. */
    private static float direction(List<TextPosition> drawn) {
        Map<Float, Integer> directions = new HashMap<>();
        drawn.forEach(position -> directions.merge(position.getDir(), 1, Integer::sum));
        return directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** A watermark across the page. */
    private static boolean slanted(TextPosition position) {
        var matrix = position.getTextMatrix();
        float along = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getScaleY()));
        float across = Math.max(Math.abs(matrix.getShearX()), Math.abs(matrix.getShearY()));
        return Math.min(along, across) > 0.35f * Math.max(along, across); // slanted type is less than that
    }

    private static boolean finite(TextPosition position) {
        return Float.isFinite(position.getXDirAdj())
                && Float.isFinite(position.getYDirAdj())
                && Float.isFinite(position.getWidthDirAdj());
    }

    private static void add(PdfPage page, TextPosition position) {
        float x = position.getXDirAdj();
        float y = position.getYDirAdj();
        float size = size(position);
        var line = page.lines.isEmpty() ? null : page.lines.get(page.lines.size() - 1);
        String text = unicode(position);
        if (line != null && goesOn(line, x, y, size)) {
            float gap = x - line.right;
            char last = line.text.isEmpty() ? ' ' : line.text.charAt(line.text.length() - 1);
            if (gap > 0.2f * size && latin(last) && !text.isEmpty() && latin(text.charAt(0))) {
                line.text.append(' ');
            }
        } else if (text.isBlank()) {
            return; // an indent of typed blanks
        } else {
            line = new Line(x, y, size);
            page.lines.add(line);
        }
        if (size < RAISED * line.size && y < line.y - line.size * 0.15f) {
            line.raise(text.length());
        }
        line.text.append(text);
        if (!text.isBlank()) {
            line.right = Math.max(line.right, x + position.getWidthDirAdj());
            if (size > line.size) { // a raised character came first
                line.size = size;
                line.y = y;
            }
        }
    }

    private static boolean goesOn(Line line, float x, float y, float size) {
        float em = Math.max(line.size, size);
        boolean level = Math.abs(y - line.y) < em / 2;
        boolean spaced = Character.isWhitespace(line.text.charAt(line.text.length() - 1));
        return level && x >= line.right - em && (x - line.right < WIDE * em || spaced && x - line.right < 8 * em);
    }

    private static float size(TextPosition position) {
        float size = Math.abs(position.getFontSizeInPt());
        float height = position.getHeightDir();
        return size >= 2 && size <= 200 ? size : Math.max(2, Math.min(200, height * 1.4f));
    }

    private static boolean latin(char c) {
        return c < 0x2000 && Character.isLetterOrDigit(c);
    }

    private static String unicode(TextPosition position) {
        String text = position.getUnicode();
        if (text == null) {
            return "";
        }
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int radical = c >= 0x2E80 && c < 0x2F00 ? RADICALS.indexOf(c) : -1;
            if (radical >= 0) {
                clean.append(CHARACTERS.charAt(radical));
            } else if (c >= 0x2E80 && c < 0x2FE0 || c >= 0xFB00 && c < 0xFB07) { // radicals and ligatures
                clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c >= ' ' && c != 0x7F && c != 0xAD && c != 0xFFFF) {
                clean.append(c);
            } else if (c == '\t') {
                clean.append(' ');
            }
        }
        return clean.toString();
    }

    /** Lines stay in the order they were drawn, which follows cells and columns; only where that is no order at all, they are sorted. */
    private static void order(PdfPage page) {
        int up = 0;
        for (int i = 1; i < page.lines.size(); i++) {
            var line = page.lines.get(i);
            var before = page.lines.get(i - 1);
            up += line.y < before.y - before.size / 2 && line.x < before.right ? 1 : 0;
        }
        if (up <= Math.max(3, page.lines.size() / 8)) {
            return;
        }
        page.lines.sort(Comparator.comparingDouble(line -> line.y));
        for (int i = 0; i < page.lines.size(); ) { // lines of about the same height, from left to right
            int end = i + 1;
            while (end < page.lines.size() && page.lines.get(end).sameBaseline(page.lines.get(i))) {
                end++;
            }
            page.lines.subList(i, end).sort(Comparator.comparingDouble(line -> line.x));
            i = end;
        }
    }
}
