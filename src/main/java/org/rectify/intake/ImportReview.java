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
 * @param lost passages without a place, the first one first
 * @param statementId the statement that was made of it, or null
 */
record ImportReview(
        long id,
        String name,
        Instant createdAt,
        @Nullable Long meetingId,
        @Nullable Long statementId,
        boolean undoable,
        boolean redoable,
        int total,
        int unplacedCharacters,
        List<Lost> lost,
        List<SourceLine> lines,
        StructureTree tree,
        List<Question> questions,
        String source,
        List<Piece> pieces) {

    /** A passage without a place. */
    record Lost(int start, int end, String text, int characters) {}

    /**
     * What the grammar was unsure of, and the passage it is about.
     *
     * @param answered whether the reader said that it needs no change
     */
    record Question(String id, String key, List<String> args, int piece, boolean answered) {}

    /**
     * One passage and what it is, with the ways to cut it.
     *
     * @param before whether a passage stands before it that it can be joined with; {@code after} likewise
     */
    record Change(
            int start,
            int end,
            PieceRole role,
            @Nullable Integer into,
            String text,
            int characters,
            List<CutPoints.Part> parts,
            boolean before,
            boolean after) {

        /** Whether it can be cut without pointing into it. */
        public boolean cuttable() {
            return parts.size() > 1;
        }
    }

    static ImportReview of(ImportDraft draft, ParsedStatement parsed) {
        var pieces = Pieces.of(parsed, draft.corrections());
        var assembly = Assembly.of(parsed.text(), pieces);
        var lost = pieces.stream()
                .filter(p -> p.role() == PieceRole.UNPLACED)
                .map(p -> new Lost(p.start(), p.end(), text(p, parsed.text()), p.characters(parsed.text())))
                .toList();
        return new ImportReview(
                draft.id(),
                draft.name(),
                draft.createdAt(),
                draft.meetingId(),
                draft.statementId(),
                !draft.corrections().isEmpty(),
                draft.redoable(),
                parsed.characters().total(),
                lost.stream().mapToInt(Lost::characters).sum(),
                lost,
                SourceLine.of(parsed.text(), pieces),
                StructureTree.of(assembly, pieces),
                Questions.of(parsed, draft.corrections(), assembly, pieces),
                parsed.text(),
                pieces);
    }

    private static String text(Piece piece, String source) {
        return String.join(
                "\n",
                piece.ranges().stream()
                        .map(range -> source.substring(range.start(), range.end()))
                        .toList());
    }

    public int placed() {
        return total - unplacedCharacters;
    }

    /** Questions that nobody answered. */
    public List<Question> open() {
        return questions.stream().filter(question -> !question.answered()).toList();
    }

    public List<Question> answered() {
        return questions.stream().filter(Question::answered).toList();
    }

    /** Where the passage around this place begins. */
    int startOf(int at) {
        return Correcting.around(pieces, at).map(Piece::start).orElse(at);
    }

    /** The passage that begins there. */
    Optional<Change> change(@Nullable Integer start) {
        return start == null
                ? Optional.empty()
                : Correcting.starting(pieces, start).map(this::change);
    }

    private Change change(Piece piece) {
        return new Change(
                piece.start(),
                piece.end(),
                piece.role(),
                piece.into(),
                text(piece, source),
                piece.characters(source),
                CutPoints.of(piece, source),
                Correcting.before(pieces, piece).isPresent(),
                Correcting.after(pieces, piece).isPresent());
    }
}
