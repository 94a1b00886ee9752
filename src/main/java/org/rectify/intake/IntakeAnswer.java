package org.rectify.intake;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.intake.grammar.ParsedStatement.Area;
import org.rectify.intake.grammar.ParsedStatement.Cause;
import org.rectify.intake.grammar.ParsedStatement.Chapter;
import org.rectify.intake.grammar.ParsedStatement.Characters;
import org.rectify.intake.grammar.ParsedStatement.Group;
import org.rectify.intake.grammar.ParsedStatement.Parts;
import org.rectify.intake.grammar.ParsedStatement.Span;
import org.rectify.intake.grammar.ParsedStatement.Unplaced;

/** What was read, as the API tells it: the statement's content, and a sentence with each finding. */
record IntakeAnswer(
        String text,
        String title,
        String byline,
        String opening,
        Parts parts,
        List<Area> areas,
        List<Cause> rootCauses,
        List<Chapter> chapters,
        List<Group> groups,
        String closing,
        String signature,
        @Nullable Integer statedAreaCount,
        List<Span> spans,
        List<Unplaced> unplaced,
        Characters characters,
        List<FindingAnswer> findings) {

    record FindingAnswer(String code, String severity, String message, int start, int end) {}

    static IntakeAnswer of(ParsedStatement read, Function<ParsedStatement.Finding, String> sentence) {
        return new IntakeAnswer(
                read.text(),
                read.title(),
                read.byline(),
                read.opening(),
                read.parts(),
                read.areas(),
                read.rootCauses(),
                read.chapters(),
                read.groups(),
                read.closing(),
                read.signature(),
                read.statedAreaCount(),
                read.spans(),
                read.unplaced(),
                read.characters(),
                read.findings().stream()
                        .map(finding -> new FindingAnswer(
                                finding.code().name(),
                                finding.severity().name(),
                                sentence.apply(finding),
                                finding.start(),
                                finding.end()))
                        .toList());
    }
}
