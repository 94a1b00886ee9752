package org.rectify.organ;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rectify.shared.Spreadsheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The administrator's lists as spreadsheets. */
@Controller
class OrganExport {

    private final OrganService organs;
    private final MessageSource messages;

    OrganExport(OrganService organs, MessageSource messages) {
        this.organs = organs;
        this.messages = messages;
    }

    @GetMapping("/admin/accounts.xlsx")
    void accounts(HttpServletResponse response, Locale locale) throws IOException {
        var lines = organs.everybody();
        try (var sheet = sheet(
                "admin.accounts",
                locale,
                "account.username",
                "account.name",
                "account.post",
                "account.organ",
                "account.roles",
                "account.state")) {
            for (var line : lines) {
                var account = line.account();
                sheet.row(
                        account.id(),
                        account.name(),
                        account.post(),
                        account.organName(),
                        account.roles().stream()
                                .sorted()
                                .map(role -> text("role." + role, locale))
                                .collect(Collectors.joining(text("account.roles.glue", locale))),
                        text(line.enabled() ? "account.open" : "account.closed", locale));
            }
            sheet.send(response, text("admin.accounts", locale));
        }
    }

    @GetMapping("/admin/organs.xlsx")
    void organs(HttpServletResponse response, Locale locale) throws IOException {
        var tree = organs.tree();
        try (var sheet = sheet("admin.organs", locale, "organ.number", "organ.name", "organ.depth")) {
            tree.forEach(organ -> sheet.row(organ.id(), organ.name(), organ.depth()));
            sheet.send(response, text("admin.organs", locale));
        }
    }

    private Spreadsheet sheet(String title, Locale locale, String... heads) {
        var words = Arrays.stream(heads).map(head -> text(head, locale)).toArray(String[]::new);
        return new Spreadsheet(text(title, locale), words);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
