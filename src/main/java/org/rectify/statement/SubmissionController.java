package org.rectify.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands a statement in, every gap filled or explained, and takes it back. */
@Controller
class SubmissionController {

    private final StatementService statements;
    private final WorkspacePages pages;
    private final Wording words;

    SubmissionController(StatementService statements, WorkspacePages pages, Wording words) {
        this.statements = statements;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/statements/{id}/submission")
    ModelAndView look(@PathVariable long id) {
        var page = pages.of(id);
        return page.statement().state().writable()
                ? view(page, HttpStatus.OK, Map.of(), Map.of())
                : new ModelAndView("redirect:/statements/" + id);
    }

    /** The form sends {@code gap} and {@code reason} in pairs. */
    @PostMapping("/statements/{id}/submission")
    ModelAndView submit(@PathVariable long id, @RequestParam MultiValueMap<String, String> form) {
        var given = given(form);
        try {
            statements.submit(id, acknowledgements(given));
            return new ModelAndView("redirect:/statements/" + id);
        } catch (OpenGaps open) {
            return unexplained(id, given, open);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            return tooLong(id, given, refusal);
        }
    }

    @PostMapping("/statements/{id}/withdrawal")
    String withdraw(@PathVariable long id) {
        statements.withdraw(id);
        return "redirect:/statements/" + id;
    }

    private ModelAndView unexplained(long id, Map<String, String> given, OpenGaps open) {
        var errors = new HashMap<String, String>();
        open.gaps().forEach(g -> errors.put(key(g.code(), g.path()), words.say("submission.reason.missing")));
        return view(pages.of(id), HttpStatus.UNPROCESSABLE_CONTENT, given, errors);
    }

    private ModelAndView tooLong(long id, Map<String, String> given, Refusal refusal) {
        var errors = new HashMap<String, String>();
        given.forEach((gap, reason) -> {
            if (Texts.length(reason) > Texts.LINE) {
                errors.put(gap, words.say(refusal.key(), refusal.args().toArray()));
            }
        });
        return view(pages.of(id), HttpStatus.UNPROCESSABLE_CONTENT, given, errors);
    }

    private static ModelAndView view(
            WorkspacePage page, HttpStatus status, Map<String, String> reasons, Map<String, String> errors) {
        return new ModelAndView("statement/submission", status)
                .addObject("page", page)
                .addObject("reasons", reasons)
                .addObject("errors", errors);
    }

    private static Map<String, String> given(MultiValueMap<String, String> form) {
        var gaps = Objects.requireNonNullElse(form.get("gap"), List.<String>of());
        var reasons = Objects.requireNonNullElse(form.get("reason"), List.<String>of());
        var given = new HashMap<String, String>();
        for (int i = 0; i < Math.min(gaps.size(), reasons.size()); i++) {
            given.put(gaps.get(i), reasons.get(i));
        }
        return given;
    }

    /** A gap whose reason is blank stays unexplained; the service then says so. */
    private static List<Acknowledgement> acknowledgements(Map<String, String> given) {
        var acknowledged = new ArrayList<Acknowledgement>();
        given.forEach((gap, reason) -> {
            var at = gap.indexOf('@');
            if (at > 0 && !Texts.isBlank(reason)) {
                acknowledged.add(new Acknowledgement(gap.substring(0, at), gap.substring(at + 1), reason));
            }
        });
        return acknowledged;
    }

    private static String key(String code, String path) {
        return code + "@" + path;
    }
}
