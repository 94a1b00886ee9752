package org.rectify.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.rectify.organ.Role;
import org.rectify.shared.Download;
import org.rectify.shared.Spreadsheet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The statements one may see: one's own, and those that were submitted in the organs one oversees. */
@Controller
class StatementsController {

    private final StatementService statements;
    private final StatementLists lists;
    private final StatementSheet sheet;
    private final Access access;

    StatementsController(StatementService statements, StatementLists lists, StatementSheet sheet, Access access) {
        this.statements = statements;
        this.lists = lists;
        this.sheet = sheet;
        this.access = access;
    }

    @GetMapping("/statements")
    String list(Model model) {
        var who = access.current();
        model.addAttribute("writes", who.is(Role.OFFICER));
        model.addAttribute("oversees", oversees(who));
        model.addAttribute("cards", who.is(Role.OFFICER) ? lists.mine() : List.of());
        model.addAttribute("rows", oversees(who) ? lists.overseen() : List.of());
        return "statement/list";
    }

    /** What one oversees as a spreadsheet, or one's own for who oversees nothing. */
    @GetMapping("/statements.xlsx")
    ResponseEntity<byte[]> spreadsheet() {
        var rows = oversees(access.current()) ? lists.overseen() : lists.own();
        return Download.of("statements.xlsx", Spreadsheet.MEDIA_TYPE).body(sheet.of(rows));
    }

    @GetMapping("/statements/new")
    String choose(@RequestParam(required = false) @Nullable Long meeting, Model model) {
        model.addAttribute("meetings", lists.unwritten());
        model.addAttribute("chosen", meeting);
        return "statement/new";
    }

    @PostMapping("/statements")
    String create(@RequestParam long meetingId) {
        return "redirect:/statements/" + statements.create(meetingId, null).id();
    }

    private static boolean oversees(Account who) {
        return who.is(Role.COMMITTEE) || who.is(Role.SECRETARIAT);
    }
}
