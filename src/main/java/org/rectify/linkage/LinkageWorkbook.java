package org.rectify.linkage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.rectify.shared.Numerals;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The linkage as a spreadsheet: a sheet each with the matrix, the chains and the gaps. */
@Component
class LinkageWorkbook {

    private static final int WINDOW = 100;
    private static final int NARROW = 14 * 256;
    private static final int WIDE = 44 * 256;

    private final MessageSource messages;

    LinkageWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    /** Name of the file. */
    String name() {
        return say("linkage.xlsx.name") + ".xlsx";
    }

    void write(Linkage linkage, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(WINDOW)) {
            var board = Board.of(linkage);
            var columns =
                    IntStream.rangeClosed(0, board.width()).map(i -> NARROW).toArray();
            sheet(book, "linkage.xlsx.matrix", columns, matrix(board));
            sheet(book, "linkage.xlsx.chains", new int[] {NARROW, NARROW, WIDE, WIDE, NARROW, WIDE}, chains(linkage));
            sheet(book, "linkage.xlsx.gaps", new int[] {NARROW, NARROW, WIDE}, gaps(linkage));
            book.write(out);
        }
    }

    private List<List<Object>> matrix(Board board) {
        var rows = new ArrayList<List<Object>>();
        var head = new ArrayList<Object>(List.of(say("linkage.area")));
        board.heads().forEach(h -> head.add(h.name()));
        rows.add(head);
        for (var row : board.rows()) {
            var cells = new ArrayList<Object>(List.of(name(row)));
            row.boxes().forEach(box -> cells.add(row.declaration() ? "" : box.chains()));
            rows.add(cells);
        }
        return rows;
    }

    private String name(Board.Row row) {
        return row.area() == 0 ? say("linkage.chapter") : row.numeral() + " " + row.name();
    }

    private List<List<Object>> chains(Linkage linkage) {
        var links = new Links(linkage.statement());
        var rows = new ArrayList<List<Object>>();
        rows.add(heads(
                "linkage.area",
                "linkage.group",
                "linkage.problem",
                "linkage.cause",
                "linkage.code",
                "linkage.measure"));
        for (var cell : linkage.matrix().cells()) {
            var area = linkage.matrix().areas().get(cell.area() - 1);
            var group = linkage.matrix().groups().get(cell.group() - 1);
            var where = Numerals.chinese(area.ordinal()) + " " + area.shortName();
            cell.chains().forEach(chain -> rows.add(row(links, chain, where, group.shortName())));
        }
        linkage.matrix().unplaced().forEach(chain -> rows.add(row(links, chain, say("linkage.chapter"), "")));
        return rows;
    }

    private static List<Object> row(Links links, Chain chain, String area, String group) {
        var measure = links.measure(chain.measure());
        var problem =
                chain.problem() == null ? "" : links.problem(chain.problem()).text();
        return List.of(area, group, problem, links.cause(chain.rootCause()).text(), measure.code(), measure.text());
    }

    private List<List<Object>> gaps(Linkage linkage) {
        var rows = new ArrayList<List<Object>>();
        rows.add(heads("linkage.severity", "linkage.where", "linkage.gap"));
        for (var hint : Hint.of(linkage)) {
            var severity = say(hint.must() ? "linkage.severity.MUST" : "linkage.severity.ADVICE");
            var where = say(hint.whereKey(), hint.whereArgs().toArray());
            rows.add(List.of(
                    severity,
                    where,
                    say("gap." + hint.gap().code(), hint.gap().args().toArray())));
        }
        return rows;
    }

    private List<Object> heads(String... keys) {
        return List.copyOf(List.of(keys).stream().map(this::say).toList());
    }

    private void sheet(SXSSFWorkbook book, String nameKey, int[] widths, List<List<Object>> rows) {
        var sheet = book.createSheet(say(nameKey));
        sheet.createFreezePane(1, 1);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i]);
        }
        var head = style(book, true);
        var body = style(book, false);
        for (int i = 0; i < rows.size(); i++) {
            fill(sheet, i, rows.get(i), i == 0 ? head : body);
        }
    }

    private static void fill(SXSSFSheet sheet, int number, List<Object> values, CellStyle style) {
        var row = sheet.createRow(number);
        for (int i = 0; i < values.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            if (values.get(i) instanceof Number count) {
                cell.setCellValue(count.doubleValue());
            } else {
                cell.setCellValue(values.get(i).toString()); // a string cell, so that no text becomes a formula
            }
        }
    }

    private static CellStyle style(SXSSFWorkbook book, boolean bold) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
