package org.rectify.statement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.rectify.shared.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saves the texts of a statement, one by one. */
@Controller
class BlocksController {

    private static final int TRIES = 4;

    private final StatementDrafting drafting;
    private final WorkspacePages pages;
    private final Wording words;

    BlocksController(StatementDrafting drafting, WorkspacePages pages, Wording words) {
        this.drafting = drafting;
        this.pages = pages;
        this.words = words;
    }

    /**
     * Keeps a text.
     *
     * @param was fingerprint of the text that the page showed
     */
    @PostMapping("/statements/{id}/blocks/{*path}")
    ModelAndView save(
            @PathVariable long id,
            @PathVariable String path,
            @RequestParam String was,
            @RequestParam String text,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script) {
        var block = Block.parse(path.substring(1));
        try {
            var page = pages.of(retrying(() -> drafting.write(id, block, was, text)), null);
            return saved(page, block, script);
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case INVALID -> refused(id, block, was, text, refusal, script);
                case OUTDATED -> conflict(id, block, text, script);
                default -> throw refusal;
            };
        }
    }

    /** Keeps the first words of an example for the script; its form goes on as that of the new text. */
    @PostMapping(value = "/statements/{id}/problems/{problemId}/examples", headers = "HX-Request=true")
    ModelAndView begin(@PathVariable long id, @PathVariable long problemId, @RequestParam String text) {
        try {
            var view = drafting.addExample(id, problemId, text);
            var block = Block.parse("problems/" + problemId + "/examples/" + (examples(view, problemId) - 1));
            return saved(pages.of(view, null), block, true);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            var error = words.say(refusal.key(), refusal.args().toArray());
            return new ModelAndView("statement/refused", Map.of("error", error), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView saved(WorkspacePage page, Block block, boolean script) {
        var kept = page.block(block.toString()).orElseThrow(Refusal::hidden);
        return script
                ? new ModelAndView("statement/saved", Map.of("page", page, "block", kept))
                : new ModelAndView("redirect:/statements/" + page.id() + "#" + kept.anchor());
    }

    private ModelAndView refused(long id, Block block, String was, String text, Refusal refusal, boolean script) {
        var error = words.say(refusal.key(), refusal.args().toArray());
        var typed = new Typed(block.toString(), Map.of("text", List.of(text), "was", List.of(was)), error);
        return script
                ? new ModelAndView("statement/refused", Map.of("error", error), HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(
                        "statement/workspace", Map.of("page", pages.of(id, typed)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflict(long id, Block block, String text, boolean script) {
        var page = pages.of(id);
        var kept = page.block(block.toString()).orElseThrow(Refusal::hidden);
        var conflict = Conflict.of(kept, text, drafting.text(id, block));
        return new ModelAndView(
                script ? "statement/conflict :: conflictDialog" : "statement/conflict",
                Map.of("page", page, "conflict", conflict),
                HttpStatus.PRECONDITION_FAILED);
    }

    private static int examples(StatementView view, long problemId) {
        return view.allProblems().stream()
                .filter(p -> Objects.equals(p.id(), problemId))
                .findFirst()
                .map(p -> Objects.requireNonNull(p.examples()).size())
                .orElseThrow(Refusal::hidden);
    }

    /** Two windows may save different texts of one statement at once; the second then tries again. */
    private static StatementView retrying(Supplier<StatementView> step) {
        for (int tries = 1; ; tries++) {
            try {
                return step.get();
            } catch (OptimisticLockingFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
