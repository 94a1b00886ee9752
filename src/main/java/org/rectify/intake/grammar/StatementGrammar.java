package org.rectify.intake.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.Code;
import org.rectify.intake.grammar.ParsedStatement.Parts;
import org.rectify.intake.grammar.ParsedStatement.Severity;

/**
 * Reads a statement (对照检查材料) into its parts without losing or changing a character. The rules are told in
 * docs/import-grammar.md; the cost is linear in the length of the text. Stateless and safe for several threads.
 */
public final class StatementGrammar {

    /**
     * Reads any text. What is no statement comes back with the finding {@link Code#NOT_A_STATEMENT}, no areas, and its text
     * unplaced.
     *
     * @param source the text as typed or read from a file, with any line ends
     */
    public ParsedStatement parse(String source) {
        var ms = Lines.read(Manuscript.normalise(source));
        var reading = new Reading(ms);
        reading.read();
        return Plausibility.isStatement(ms, reading.draft, reading.head.title) ? reading.result() : noStatement(ms);
    }

    private static ParsedStatement noStatement(Manuscript ms) {
        var draft = new Draft(ms);
        var head = new HeadReader(ms, draft.book);
        head.readTitle(ms.length());
        if (ms.length() > 0) {
            draft.findings.add(Code.NOT_A_STATEMENT, Severity.WARNING, 0, ms.length());
        }
        return result(draft, head.title, head.byline, "", "", "", null);
    }

    static ParsedStatement result(
            Draft draft,
            String title,
            String byline,
            String opening,
            String closing,
            String signature,
            @Nullable Integer stated) {
        draft.book.close();
        return new ParsedStatement(
                draft.ms.text,
                title,
                byline,
                opening,
                new Parts(draft.problemsPart, draft.causesPart, draft.measuresPart),
                List.copyOf(draft.areas),
                List.copyOf(draft.causes),
                List.copyOf(draft.chapters),
                List.copyOf(draft.groups),
                closing,
                signature,
                stated,
                draft.book.spans(),
                draft.book.unplaced(),
                draft.book.characters(),
                draft.findings.all());
    }
}
