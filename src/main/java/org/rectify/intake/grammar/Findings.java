package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rectify.intake.grammar.ParsedStatement.Code;
import org.rectify.intake.grammar.ParsedStatement.Finding;
import org.rectify.intake.grammar.ParsedStatement.Severity;

/** Gathers what the grammar was unsure of; ranges of the copy become offsets of the source. */
final class Findings {

    private final Manuscript ms;
    private final List<Finding> list = new ArrayList<>();

    Findings(Manuscript ms) {
        this.ms = ms;
    }

    void add(Code code, Severity severity, int start, int end, String... args) {
        int from = start < end ? ms.offset(start) : 0;
        int to = start < end ? ms.offset(end - 1) + 1 : 0;
        list.add(new Finding(code, severity, List.of(args), from, to));
    }

    void clear() {
        list.clear();
    }

    List<Finding> all() {
        return list.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    }
}
