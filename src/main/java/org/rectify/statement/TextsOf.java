package org.rectify.statement;

import java.util.ArrayList;
import java.util.List;

/** The words of a statement, text by text, in the order in which they are read. */
final class TextsOf {

    private TextsOf() {}

    /** Every text the officer may have written; the titles that the outline gave are left out. */
    static List<String> words(StatementView view) {
        var words = new ArrayList<String>();
        words.add(view.opening());
        words.add(view.parts().problems().lead());
        view.chapters().forEach(c -> words.addAll(List.of(c.title(), c.text())));
        view.areas().forEach(a -> words.addAll(words(a)));
        words.add(view.parts().causes().lead());
        view.rootCauses().forEach(c -> words.add(c.text()));
        words.add(view.parts().measures().lead());
        view.allMeasures().forEach(m -> words.addAll(List.of(m.text(), m.criterion())));
        words.add(view.closing());
        return words;
    }

    private static List<String> words(AreaView area) {
        var words = new ArrayList<String>();
        words.add(area.strengths());
        words.add(area.lead());
        if (area.text() != null) {
            words.add(area.text());
        }
        for (var problem : area.problems()) {
            words.add(problem.heading() + problem.printedStop() + problem.detail());
            words.addAll(problem.examples());
        }
        area.rootCauses().forEach(c -> words.add(c.text()));
        return words;
    }
}
