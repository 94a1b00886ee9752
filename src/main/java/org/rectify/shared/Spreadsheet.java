package org.rectify.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A list as it leaves for a spreadsheet program: one sheet, a head that stays in view; rows are streamed. */
public final class Spreadsheet implements AutoCloseable {

    /** The media type of .xlsx. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 100;
    private static final int COLUMN = 20 * 256;
    private static final int LONGEST_CELL = 32_767;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle head;
    private int rows;

    public Spreadsheet(String title, String... heads) {
        sheet = book.createSheet(WorkbookUtil.createSafeSheetName(title));
        head = book.createCellStyle();
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        row((Object[]) heads);
        for (var i = 0; i < heads.length; i++) {
            sheet.setColumnWidth(i, COLUMN);
            sheet.getRow(0).getCell(i).setCellStyle(head);
        }
        sheet.createFreezePane(0, 1);
    }

    /** Adds a row; numbers stay numbers, dates are written as ISO dates, null leaves the cell empty. */
    public Spreadsheet row(@Nullable Object... cells) {
        var row = sheet.createRow(rows++);
        for (var i = 0; i < cells.length; i++) {
            write(row, i, cells[i]);
        }
        return this;
    }

    /** Answers with the file, under this name without its ending. */
    public void send(HttpServletResponse response, String name) throws IOException {
        Download.announce(response, name + ".xlsx", MEDIA_TYPE);
        book.write(response.getOutputStream());
    }

    @Override
    public void close() throws IOException {
        book.close(); // removes the rows on disk as well
    }

    private static void write(Row row, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date.format(DateTimeFormatter.ISO_LOCAL_DATE));
        } else {
            var text = value.toString();
            cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
        }
    }
}
