package org.rectify.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two revisions beside each other; by default the one the reader read last and the latest. */
@Controller
@RequestMapping("/statements/{id}/compare")
class CompareController {

    private final ReviewService reviews;

    CompareController(ReviewService reviews) {
        this.reviews = reviews;
    }

    /**
     * @param view {@code side} or {@code inline}
     * @param chosen present when the reader chose what to see; then {@code only} says whether unchanged texts are hidden
     */
    @GetMapping
    String compare(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(defaultValue = "side") String view,
            @RequestParam(required = false) @Nullable String chosen,
            @RequestParam(defaultValue = "false") boolean only,
            Model model) {
        var reading = reviews.reading(id);
        var newer = to == null ? reading.statement().revision() : to;
        var older = from == null ? reviews.lastRead(id, newer) : from;
        var rows = older == 0
                ? List.<ChangeRow>of()
                : ChangeRow.of(reviews.compare(id, older, newer, reading::name), earlier(reading, newer));
        model.addAttribute("reading", reading);
        model.addAttribute("from", older);
        model.addAttribute("to", newer);
        model.addAttribute("inline", view.equals("inline"));
        model.addAttribute("only", chosen == null || only);
        model.addAttribute("rows", rows);
        model.addAttribute("unchanged", rows.stream().filter(r -> !r.changed()).count());
        model.addAttribute(
                "changes", rows.stream().mapToInt(ChangeRow::lastChange).max().orElse(0));
        model.addAttribute("added", characters(rows, Run.Kind.INSERTED));
        model.addAttribute("removed", characters(rows, Run.Kind.DELETED));
        model.addAttribute(
                "untouched",
                earlier(reading, newer).stream()
                        .filter(n -> n.open() && !n.touched())
                        .toList());
        model.addAttribute("answers", answers(reading, newer));
        return "review/compare";
    }

    private static List<Note> earlier(Reading reading, int revision) {
        return reading.notes().stream()
                .filter(n -> n.comment().revision() < revision)
                .toList();
    }

    /** The return that the new revision answers, null when there is none. */
    private static @Nullable VerdictView answers(Reading reading, int revision) {
        return reading.verdicts().stream()
                .filter(v -> v.kind() == VerdictView.Kind.RETURNED && v.revision() < revision)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static int characters(List<ChangeRow> rows, Run.Kind kind) {
        return rows.stream()
                .flatMap(r -> r.parts().stream())
                .filter(p -> p.kind() == kind)
                .mapToInt(p -> Texts.length(p.text()))
                .sum();
    }
}
