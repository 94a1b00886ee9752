package org.rectify.intake;

import java.util.ArrayList;
import java.util.List;
import org.rectify.intake.ImportReview.Question;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.intake.grammar.ParsedStatement.Finding;

/** What the grammar was unsure of, as questions to the reader. One that the reader's steps settled is asked no more. */
final class Questions {

    private final List<Correction> steps;
    private final Assembly assembly;
    private final List<Piece> pieces;

    private Questions(List<Correction> steps, Assembly assembly, List<Piece> pieces) {
        this.steps = steps;
        this.assembly = assembly;
        this.pieces = pieces;
    }

    static List<Question> of(ParsedStatement parsed, List<Correction> steps, Assembly assembly, List<Piece> pieces) {
        var questions = new Questions(steps, assembly, pieces);
        return parsed.findings().stream()
                .filter(finding -> !questions.settled(finding))
                .map(questions::question)
                .toList();
    }

    private Question question(Finding finding) {
        var id = finding.code() + "-" + finding.start();
        return new Question(
                id,
                "intake.question." + finding.code(),
                arguments(finding),
                piece(finding),
                steps.stream().anyMatch(step -> id.equals(step.question())));
    }

    private int piece(Finding finding) {
        return pieces.stream()
                .filter(piece -> !piece.isEmpty() && piece.end() > finding.start())
                .mapToInt(Piece::start)
                .findFirst()
                .orElse(0);
    }

    /** The counts are those of the present state, not those of the first reading. */
    private List<String> arguments(Finding finding) {
        if (finding.code() != ParsedStatement.Code.AREA_COUNT_MISMATCH) {
            return finding.args();
        }
        List<String> now = new ArrayList<>(finding.args().subList(0, 1));
        now.add(Integer.toString(assembly.areas.size()));
        now.add(Integer.toString(admitting()));
        return now;
    }

    private boolean settled(Finding finding) {
        return switch (finding.code()) {
            case NO_AREAS -> !assembly.areas.isEmpty();
            case NO_MEASURES -> assembly.groups.stream().anyMatch(group -> !group.measures.isEmpty());
            case AREA_COUNT_MISMATCH -> {
                var stated = finding.args().get(0);
                yield stated.equals(Integer.toString(assembly.areas.size()))
                        || stated.equals(Integer.toString(admitting()));
            }
            default -> false;
        };
    }

    private int admitting() {
        return (int) assembly.areas.stream().filter(area -> !area.declares()).count();
    }
}
