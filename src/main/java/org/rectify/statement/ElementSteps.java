package org.rectify.statement;

import java.util.function.Supplier;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Takes a step on the drafting page and comes back to it: at the element, or with what was typed and why it is refused. */
@Component
class ElementSteps {

    private final WorkspacePages pages;
    private final Wording words;

    ElementSteps(WorkspacePages pages, Wording words) {
        this.pages = pages;
        this.words = words;
    }

    /**
     * Takes the step.
     *
     * @param form names the form that the words came from
     * @param step gives back the anchor of the element to go to
     */
    ModelAndView take(long id, String form, MultiValueMap<String, String> words, Supplier<String> step) {
        try {
            return new ModelAndView("redirect:/statements/" + id + "#" + step.get());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            return new ModelAndView("statement/workspace", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("page", pages.of(id, new Typed(form, words, sentence(refusal))));
        }
    }

    private String sentence(Refusal refusal) {
        return words.say(refusal.key(), refusal.args().toArray());
    }
}
