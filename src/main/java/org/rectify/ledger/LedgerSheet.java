package org.rectify.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.shared.Download;
import org.rectify.shared.Spreadsheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The ledger as a spreadsheet, written row by row, so that its length costs no memory. */
@Component
class LedgerSheet {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767; // UTF-16 units, a limit of the format
    private static final int CHARACTER = 256; // unit of a column's width
    private static final List<Column> COLUMNS = List.of(
            new Column("code", 9),
            new Column("problem", 28),
            new Column("text", 48),
            new Column("group", 16),
            new Column("officer", 12),
            new Column("owner", 12),
            new Column("unit", 16),
            new Column("criterion", 28),
            new Column("class", 12),
            new Column("due", 13),
            new Column("state", 10),
            new Column("overdue", 8),
            new Column("evidence", 8),
            new Column("reopened", 10));

    /** @param width in characters */
    private record Column(String name, int width) {}

    private final LedgerService ledger;
    private final OrganService organs;
    private final MessageSource messages;
    private final Clock clock;

    LedgerSheet(LedgerService ledger, OrganService organs, MessageSource messages, Clock clock) {
        this.ledger = ledger;
        this.organs = organs;
        this.messages = messages;
        this.clock = clock;
    }

    /** Sends all pages of the list as a file. */
    void send(LedgerFilter filter, LedgerSort sort, HttpServletResponse response) throws IOException {
        var name = say("ledger.sheet.file", LocalDate.now(clock).toString());
        Download.announce(response, name + ".xlsx", Spreadsheet.MEDIA_TYPE);
        write(filter, sort, response.getOutputStream());
    }

    void write(LedgerFilter filter, LedgerSort sort, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = book.createSheet(say("ledger.title"));
            head(book, sheet);
            var rows = new Rows(sheet, date(book));
            ledger.each(filter, sort, rows::add);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.last, 0, COLUMNS.size() - 1));
            book.write(out);
        }
    }

    private void head(SXSSFWorkbook book, SXSSFSheet sheet) {
        var bold = book.createFont();
        bold.setBold(true);
        var style = book.createCellStyle();
        style.setFont(bold);
        var row = sheet.createRow(0);
        for (var at = 0; at < COLUMNS.size(); at++) {
            sheet.setColumnWidth(at, COLUMNS.get(at).width() * CHARACTER);
            var cell = row.createCell(at);
            cell.setCellValue(say("ledger.sheet." + COLUMNS.get(at).name()));
            cell.setCellStyle(style);
        }
        sheet.createFreezePane(1, 1);
    }

    private static CellStyle date(SXSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        return style;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    private final class Rows {

        private final SXSSFSheet sheet;
        private final CellStyle date;
        private final LocalDate today = LocalDate.now(clock);
        private final Map<AccountId, String> names = new HashMap<>();
        private final Map<Enum<?>, String> words = new HashMap<>();
        private int last;

        Rows(SXSSFSheet sheet, CellStyle date) {
            this.sheet = sheet;
            this.date = date;
            organs.colleagues().forEach(one -> names.put(one.id(), one.name()));
        }

        void add(LedgerLine line) {
            var row = sheet.createRow(++last);
            text(row, line.code());
            text(row, line.problem());
            text(row, line.text());
            text(row, line.group());
            text(row, name(line.officer()));
            text(row, name(line.leadOwner()));
            text(row, line.unit());
            text(row, line.criterion());
            text(row, word("deadline.", line.deadlineClass()));
            var due = row.createCell(next(row));
            due.setCellValue(line.dueOn());
            due.setCellStyle(date);
            text(row, word("ledger.state.", line.state()));
            text(row, line.overdueOn(today) ? say("ledger.sheet.yes") : "");
            row.createCell(next(row)).setCellValue(line.evidence());
            row.createCell(next(row)).setCellValue(line.reopened());
        }

        private void text(Row row, String text) {
            row.createCell(next(row)).setCellValue(cut(text));
        }

        private static int next(Row row) {
            return Math.max(0, row.getLastCellNum());
        }

        private String name(AccountId id) {
            return names.computeIfAbsent(
                    id, one -> organs.find(one).map(Account::name).orElse(one.value()));
        }

        private String word(String prefix, Enum<?> value) {
            return words.computeIfAbsent(value, one -> say(prefix + one.name()));
        }
    }
}
