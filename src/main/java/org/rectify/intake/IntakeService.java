package org.rectify.intake;

import java.util.List;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.intake.grammar.StatementGrammar;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.rectify.statement.StatementContent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads texts and files as statements; stores nothing. */
@Service
public class IntakeService {

    private static final String MAY_READ = "hasAnyRole('OFFICER', 'SECRETARIAT')";

    private final StatementGrammar grammar = new StatementGrammar();
    private final FileText files;

    IntakeService(FileText files) {
        this.files = files;
    }

    /**
     * Reads a text of at most {@link Texts#WHOLE} code points.
     *
     * @throws Refusal invalid when it is blank, too large when it is longer
     */
    @PreAuthorize(MAY_READ)
    public ParsedStatement parse(String text) {
        return parsed(checked(text));
    }

    /**
     * Reads a file of at most 20 MB, whatever its kind.
     *
     * @param name as the file was called, may be empty
     * @throws Refusal unsupported, unreadable or too large, when it cannot be read
     */
    @PreAuthorize(MAY_READ)
    public ParsedStatement parse(byte[] file, String name) {
        return parsed(textOf(file, name));
    }

    /** The content of a statement, for who loads one without looking through it; what finds no place is unplaced. */
    public StatementContent contentOf(String text) {
        return content(parsed(checked(text)), List.of());
    }

    /** The words of a file, as {@link #parse(byte[], String)} reads them. */
    String textOf(byte[] file, String name) {
        try {
            return files.textOf(file, name);
        } catch (UnreadableFile unreadable) {
            throw refusal(unreadable, "file");
        }
    }

    String checked(String text) {
        try {
            return FileText.checked(text);
        } catch (UnreadableFile unreadable) {
            throw refusal(unreadable, "text");
        }
    }

    ParsedStatement parsed(String text) {
        return grammar.parse(text);
    }

    StatementContent content(ParsedStatement parsed, List<Correction> corrections) {
        return AssembledContent.of(assembly(parsed, corrections));
    }

    Assembly assembly(ParsedStatement parsed, List<Correction> corrections) {
        return Assembly.of(parsed.text(), Pieces.of(parsed, corrections));
    }

    private static Refusal refusal(UnreadableFile unreadable, String path) {
        int megabytes = FileText.MAX_BYTES / 1024 / 1024;
        return switch (unreadable.reason()) {
            case UNKNOWN_TYPE -> Refusal.of(Refusal.Kind.UNSUPPORTED, "intake.unknown-type");
            case DISGUISED -> Refusal.of(Refusal.Kind.UNSUPPORTED, "intake.disguised");
            case OLD_FORMAT -> Refusal.of(Refusal.Kind.UNSUPPORTED, "intake.old-format");
            case BROKEN -> Refusal.of(Refusal.Kind.UNREADABLE, "intake.broken");
            case ENCRYPTED -> Refusal.of(Refusal.Kind.UNREADABLE, "intake.encrypted");
            case NO_TEXT -> Refusal.of(Refusal.Kind.UNREADABLE, "intake.no-text");
            case TOO_COMPLEX -> Refusal.of(Refusal.Kind.UNREADABLE, "intake.too-complex", Budget.LONGEST.toSeconds());
            case TOO_LARGE -> Refusal.of(Refusal.Kind.TOO_LARGE, "intake.too-large", megabytes);
            case TEXT_TOO_LONG -> Refusal.of(Refusal.Kind.TOO_LARGE, "intake.text-too-long", Texts.WHOLE);
            case EMPTY -> Refusal.invalid(path, "intake.empty");
        };
    }
}
