package org.rectify.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement;

/**
 * An import as its reader looks through it.
 *
 * @param name of the file; empty for a text that was pasted
 * @param total non-blank code points of the source
 * @param unplaced passages without a place
 * @param statementId the statement that was made of it, or null
 */
record ImportReview(
        long id,
        String name,
        Instant createdAt,
        @Nullable Long meetingId,
        @Nullable Long statementId,
        boolean undoable,
        int total,
        int unplacedCharacters,
        List<Integer> unplaced,
        List<SourceLine> lines,
        StructureTree tree,
        List<Question> questions,
        List<Change> changes) {

    /** What the grammar was unsure of, and the passage it is about. */
    record Question(String key, List<String> args, int piece) {}

    /** One passage and what it is, with the places it could be moved to. */
    record Change(
            int start, int end, PieceRole role, @Nullable Integer into, String text) {}

    static ImportReview of(ImportDraft draft, ParsedStatement parsed) {
        var pieces = Pieces.of(parsed, draft.corrections());
        var assembly = Assembly.of(parsed.text(), pieces);
        var lost = pieces.stream().filter(p -> p.role() == PieceRole.UNPLACED).toList();
        return new ImportReview(
                draft.id(),
                draft.name(),
                draft.createdAt(),
                draft.meetingId(),
                draft.statementId(),
                !draft.corrections().isEmpty(),
                parsed.characters().total(),
                lost.stream().mapToInt(p -> p.characters(parsed.text())).sum(),
                lost.stream().map(Piece::start).toList(),
                SourceLine.of(parsed.text(), pieces),
                StructureTree.of(assembly, pieces),
                parsed.findings().stream()
                        .map(finding -> question(finding, pieces))
                        .toList(),
                pieces.stream()
                        .filter(p -> !p.isEmpty())
                        .map(p -> change(p, parsed.text()))
                        .toList());
    }

    private static Question question(ParsedStatement.Finding finding, List<Piece> pieces) {
        int at = pieces.stream()
                .filter(piece -> !piece.isEmpty() && piece.end() > finding.start())
                .mapToInt(Piece::start)
                .findFirst()
                .orElse(0);
        return new Question("intake.question." + finding.code(), finding.args(), at);
    }

    private static Change change(Piece piece, String source) {
        return new Change(
                piece.start(), piece.end(), piece.role(), piece.into(), source.substring(piece.start(), piece.end()));
    }

    public int placed() {
        return total - unplacedCharacters;
    }

    /** The passage that begins there. */
    Optional<Change> change(@Nullable Integer start) {
        return changes.stream()
                .filter(change -> start != null && change.start() == start)
                .findFirst();
    }
}
