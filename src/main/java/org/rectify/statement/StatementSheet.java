package org.rectify.statement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** A list of statements as a spreadsheet. */
@Component
class StatementSheet {

    private static final List<String> COLUMNS =
            List.of("officer", "organ", "meeting", "held-on", "title", "state", "revision", "changed-at");
    private static final int[] WIDTHS = {12, 18, 30, 12, 44, 10, 8, 18}; // characters
    private static final int UNIT = 256; // POI counts widths in 1/256 of a character

    private final Wording words;
    private final Clock clock;

    StatementSheet(Wording words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    byte[] of(List<StatementLists.Row> rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(words.say("statements.title"));
            var head = sheet.createRow(0);
            for (int i = 0; i < COLUMNS.size(); i++) {
                head.createCell(i).setCellValue(words.say("statements.column." + COLUMNS.get(i)));
                sheet.setColumnWidth(i, WIDTHS[i] * UNIT);
            }
            sheet.createFreezePane(0, 1);
            var day = style(book, "yyyy-mm-dd");
            var moment = style(book, "yyyy-mm-dd hh:mm");
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i), day, moment);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Row cells, StatementLists.Row row, CellStyle day, CellStyle moment) {
        cells.createCell(0).setCellValue(row.officer());
        cells.createCell(1).setCellValue(row.organ());
        cells.createCell(2).setCellValue(row.meeting());
        var held = cells.createCell(3);
        held.setCellValue(row.heldOn());
        held.setCellStyle(day);
        cells.createCell(4).setCellValue(row.title());
        cells.createCell(5).setCellValue(words.say("statement.state." + row.state()));
        cells.createCell(6).setCellValue(row.revision());
        var changed = cells.createCell(7);
        changed.setCellValue(LocalDateTime.ofInstant(row.changedAt(), clock.getZone()));
        changed.setCellStyle(moment);
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
