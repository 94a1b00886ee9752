package org.rectify.review;

import org.jspecify.annotations.Nullable;
import org.rectify.review.VerdictView.ReasonState;
import org.rectify.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The talk about a statement: reasons of the return as a list of things to do, comments and their replies. Shown beside
 * the draft as a panel, and as a page of its own.
 */
@Controller
@RequestMapping("/statements/{id}/review")
class TalkController {

    private final ReviewService reviews;

    TalkController(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/notes")
    ModelAndView notes(
            @PathVariable long id, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        return panel(id, htmx, Mistake.NONE, "");
    }

    @PostMapping("/comments/{commentId}/replies")
    ModelAndView reply(
            @PathVariable long id,
            @PathVariable long commentId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "notes") String from,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        return ReviewController.step(
                "reply-" + commentId,
                () -> {
                    reviews.reply(id, commentId, text);
                    return done(id, from, htmx, "#comment-" + commentId);
                },
                mistake -> panel(id, htmx, mistake, text));
    }

    @PostMapping("/comments/{commentId}/resolution")
    ModelAndView resolve(
            @PathVariable long id,
            @PathVariable long commentId,
            @RequestParam(defaultValue = "notes") String from,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        reviews.resolve(id, commentId);
        return done(id, from, htmx, "#comment-" + commentId);
    }

    @PostMapping("/reasons/{reasonId}")
    ModelAndView answer(
            @PathVariable long id,
            @PathVariable long reasonId,
            @RequestParam(required = false) @Nullable ReasonState state,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        return ReviewController.step(
                "reason-" + reasonId,
                () -> {
                    reviews.answerReason(id, reasonId, state, Texts.tidy(note));
                    return done(id, "notes", htmx, "#reason-" + reasonId);
                },
                mistake -> panel(id, htmx, mistake, note));
    }

    private ModelAndView done(long id, String from, boolean htmx, String fragment) {
        if (htmx) {
            return panel(id, true, Mistake.NONE, "");
        }
        var page = from.equals("review") ? "/review" : "/review/notes";
        return new ModelAndView("redirect:/statements/" + id + page + fragment);
    }

    private ModelAndView panel(long id, boolean htmx, Mistake mistake, String typed) {
        return new ModelAndView(htmx ? "review/notes :: panel" : "review/notes")
                .addObject("reading", reviews.draft(id))
                .addObject("from", "notes")
                .addObject("mistake", mistake)
                .addObject("typed", typed);
    }
}
