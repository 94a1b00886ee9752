package org.rectify.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rectify.shared.Spreadsheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The trail for the administrator: its latest entries, the verification on request, all of it as a spreadsheet. */
@Controller
class AuditController {

    private static final int SHOWN = 100;
    private static final List<String> HEADS =
            List.of("number", "at", "actor", "action", "subject", "subject.number", "detail", "hash");

    private final AuditService audit;
    private final MessageSource messages;

    AuditController(AuditService audit, MessageSource messages) {
        this.audit = audit;
        this.messages = messages;
    }

    @GetMapping("/admin/audit")
    ModelAndView trail(@RequestParam(defaultValue = "false") boolean verify) {
        return new ModelAndView("audit/trail", "lines", audit.latest(SHOWN))
                .addObject("found", verify ? audit.verify() : null);
    }

    @GetMapping("/admin/audit.xlsx")
    void export(HttpServletResponse response, Locale locale) throws IOException {
        var title = text("audit.title", locale);
        var heads = HEADS.stream().map(head -> text("audit." + head, locale)).toArray(String[]::new);
        try (var sheet = new Spreadsheet(title, heads)) {
            audit.each(line -> sheet.row(
                    line.id(),
                    line.happenedAt(),
                    line.actor(),
                    line.action(),
                    line.subjectKind(),
                    line.subjectId(),
                    line.detail(),
                    line.hash()));
            sheet.send(response, title);
        }
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
