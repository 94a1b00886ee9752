package org.rectify.statement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds problems, examples, causes, measures and chapters; each comes with its words. */
@Controller
@RequestMapping("/statements/{id}")
class NewElementsController {

    private final StatementDrafting drafting;
    private final ElementSteps steps;

    NewElementsController(StatementDrafting drafting, ElementSteps steps) {
        this.drafting = drafting;
        this.steps = steps;
    }

    @PostMapping("/areas/{areaId}/problems")
    ModelAndView problem(
            @PathVariable long id, @PathVariable long areaId, @RequestParam MultiValueMap<String, String> words) {
        return steps.take(id, "areas/" + areaId + "/problems", words, () -> {
            var view = drafting.addProblem(id, areaId, words.getFirst("heading"), text(words, "detail"));
            return "problem-" + last(area(view, areaId).problems()).id();
        });
    }

    @PostMapping("/problems/{problemId}/examples")
    ModelAndView example(
            @PathVariable long id, @PathVariable long problemId, @RequestParam MultiValueMap<String, String> words) {
        return steps.take(id, "problems/" + problemId + "/examples", words, () -> {
            drafting.addExample(id, problemId, text(words, "text"));
            return "problem-" + problemId;
        });
    }

    @PostMapping("/areas/{areaId}/causes")
    ModelAndView cause(
            @PathVariable long id,
            @PathVariable long areaId,
            @RequestParam(required = false) @Nullable List<Long> problemIds,
            @RequestParam MultiValueMap<String, String> words) {
        var explained = problemIds == null ? List.<Long>of() : problemIds;
        var form = "areas/" + areaId + "/causes" + (explained.isEmpty() ? "" : "/" + explained.get(0));
        return steps.take(id, form, words, () -> {
            var view = drafting.addCause(id, areaId, text(words, "text"), explained);
            return "cause-" + last(area(view, areaId).rootCauses()).id();
        });
    }

    @PostMapping("/causes")
    ModelAndView causeOfNoArea(@PathVariable long id, @RequestParam MultiValueMap<String, String> words) {
        return steps.take(id, "causes", words, () -> {
            var view = drafting.addCause(id, null, text(words, "text"), List.of());
            return "cause-" + last(view.rootCauses()).id();
        });
    }

    @PostMapping("/groups/{groupId}/measures")
    ModelAndView measure(
            @PathVariable long id, @PathVariable long groupId, @RequestParam MultiValueMap<String, String> words) {
        return steps.take(id, "groups/" + groupId + "/measures", words, () -> {
            var view = drafting.addMeasure(id, groupId, text(words, "text"));
            return "measure-" + last(group(view, groupId).measures()).id();
        });
    }

    @PostMapping("/chapters")
    ModelAndView chapter(
            @PathVariable long id,
            @RequestParam ChapterView.Place place,
            @RequestParam MultiValueMap<String, String> words) {
        return steps.take(id, "chapters", words, () -> {
            var view = drafting.addChapter(id, text(words, "title"), text(words, "text"), place);
            return "chapter-" + last(view.chapters()).id();
        });
    }

    private static String text(MultiValueMap<String, String> words, String field) {
        var text = words.getFirst(field);
        return text == null ? "" : text;
    }

    private static AreaView area(StatementView view, long areaId) {
        return view.areas().stream()
                .filter(a -> Objects.equals(a.id(), areaId))
                .findFirst()
                .orElseThrow(Refusal::hidden);
    }

    private static GroupView group(StatementView view, long groupId) {
        return view.groups().stream()
                .filter(g -> Objects.equals(g.id(), groupId))
                .findFirst()
                .orElseThrow(Refusal::hidden);
    }

    private static <T> T last(List<T> elements) {
        return elements.get(elements.size() - 1);
    }
}
