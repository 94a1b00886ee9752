package org.rectify.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.Function;
import org.rectify.intake.grammar.ParsedStatement;

/** What was read, as the API tells it: the statement's content, and a sentence with each finding. */
record IntakeAnswer(
        @JsonUnwrapped @JsonIgnoreProperties("findings") ParsedStatement read, List<FindingAnswer> findings) {

    record FindingAnswer(String code, String severity, String message, int start, int end) {}

    static IntakeAnswer of(ParsedStatement read, Function<ParsedStatement.Finding, String> sentence) {
        return new IntakeAnswer(
                read,
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
