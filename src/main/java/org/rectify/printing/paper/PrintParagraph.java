package org.rectify.printing.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paragraph: its role and its words. */
public record PrintParagraph(Role role, List<PrintRun> runs) {

    public PrintParagraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph without emphasis. */
    public static PrintParagraph of(Role role, String text) {
        return new PrintParagraph(role, List.of(new PrintRun(text, false)));
    }

    /** As it is set: one paragraph a line, without what has no ink; none of blanks alone. */
    public Stream<PrintParagraph> tidied() {
        return Tidying.tidied(this);
    }

    /** The words without emphasis. */
    public String text() {
        return runs.stream().map(PrintRun::text).collect(Collectors.joining());
    }
}
