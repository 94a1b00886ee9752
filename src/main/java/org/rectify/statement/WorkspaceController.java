package org.rectify.statement;

import java.util.Comparator;
import java.util.List;
import org.rectify.organ.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The drafting workspace; once the statement is handed in, where it stands. */
@Controller
class WorkspaceController {

    private final StatementService statements;
    private final WorkspacePages pages;
    private final Access access;

    WorkspaceController(StatementService statements, WorkspacePages pages, Access access) {
        this.statements = statements;
        this.pages = pages;
        this.access = access;
    }

    @GetMapping("/statements/{id}")
    String open(@PathVariable long id, Model model) {
        var statement = statements.read(id);
        if (!statement.officer().equals(access.current().id())) {
            return "redirect:/statements/" + id + "/review";
        }
        model.addAttribute("page", pages.of(statement, null));
        return statement.state().writable() ? "statement/workspace" : "statement/submitted";
    }

    @GetMapping("/statements/{id}/history")
    String history(@PathVariable long id, Model model) {
        model.addAttribute("statement", statements.read(id));
        model.addAttribute("revisions", latestFirst(statements.revisions(id)));
        return "statement/history";
    }

    private static List<RevisionLine> latestFirst(List<RevisionLine> revisions) {
        return revisions.stream()
                .sorted(Comparator.comparingInt(RevisionLine::number).reversed())
                .toList();
    }
}
