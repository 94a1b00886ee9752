package org.rectify.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.PrintParagraph;
import org.rectify.printing.paper.PrintRun;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.Role;

/**
 * A paper's words as a profile orders them: the byline, the place of the day, bold headings. No other word is touched. A rule that
 * asks for one day prints the one that was typed at its place; only where none was, the other moves there.
 */
final class ProfiledPaper {

    private static final Pattern DAY = Pattern.compile("[（(]?(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4})\\s*[年./-].{0,12}");
    private static final Pattern BRACKETED = Pattern.compile("[（(](.*)[）)]");

    private final Profile profile;
    private final Signer signer;
    private final List<PrintParagraph> given;

    private ProfiledPaper(PrintModel model, Profile profile, Signer signer) {
        this.given = model.paragraphs();
        this.profile = profile;
        this.signer = signer;
    }

    /** The same paper for the standard. */
    static PrintModel of(PrintModel model, Profile profile, Signer signer) {
        if (profile.standard()) {
            return model;
        }
        var paragraphs = new ProfiledPaper(model, profile, signer).paragraphs();
        return new PrintModel(model.title(), model.author(), model.dated(), paragraphs);
    }

    /** Whether the line is a day, in brackets or not. */
    static boolean day(String line) {
        return DAY.matcher(line).matches();
    }

    private List<PrintParagraph> paragraphs() {
        var paragraphs = new ArrayList<>(of(Role.TITLE));
        byline().map(line -> PrintParagraph.of(Role.BYLINE, line)).forEach(paragraphs::add);
        dayBelowTitle().map(line -> PrintParagraph.of(Role.BYLINE, line)).forEach(paragraphs::add);
        given.stream()
                .filter(each -> !each.role().head() && each.role() != Role.DATE)
                .map(this::lettered)
                .forEach(paragraphs::add);
        dayAtEnd().map(line -> PrintParagraph.of(Role.DATE, line)).ifPresent(paragraphs::add);
        return paragraphs;
    }

    private Stream<String> byline() {
        var lines = switch (profile.byline()) {
            case AS_TYPED -> typed(Role.BYLINE).filter(line -> !day(line));
            case NAME -> Stream.of(signer.name());
            case UNIT_AND_NAME -> Stream.of(signer.unit() + "　" + signer.name());
            case NONE -> Stream.<String>empty();
        };
        return profile.bylineBracketed() ? lines.map(ProfiledPaper::bracketed) : lines;
    }

    private Stream<String> dayBelowTitle() {
        var below = typed(Role.BYLINE).filter(ProfiledPaper::day);
        return switch (profile.date()) {
            case AS_TYPED -> below;
            case END -> Stream.empty();
            case BELOW_TITLE -> below.findFirst().or(this::typedAtEnd).map(ProfiledPaper::bracketed).stream();
        };
    }

    private Optional<String> dayAtEnd() {
        return switch (profile.date()) {
            case AS_TYPED -> typedAtEnd();
            case END ->
                typedAtEnd()
                        .or(() -> typed(Role.BYLINE)
                                .filter(ProfiledPaper::day)
                                .findFirst()
                                .map(ProfiledPaper::unbracketed));
            case BELOW_TITLE -> Optional.empty();
        };
    }

    private Optional<String> typedAtEnd() {
        return typed(Role.DATE).findFirst();
    }

    private Stream<String> typed(Role role) {
        return of(role).stream().map(PrintParagraph::text);
    }

    private List<PrintParagraph> of(Role role) {
        return given.stream().filter(each -> each.role() == role).toList();
    }

    private PrintParagraph lettered(PrintParagraph paragraph) {
        if (paragraph.role() != Role.LEVEL2 || !profile.level2Strong()) {
            return paragraph;
        }
        var strong = paragraph.runs().stream().map(run -> new PrintRun(run.text(), true));
        return new PrintParagraph(Role.LEVEL2, strong.toList());
    }

    private static String bracketed(String line) {
        return BRACKETED.matcher(line).matches() ? line : "（" + line + "）";
    }

    private static String unbracketed(String line) {
        var found = BRACKETED.matcher(line);
        return found.matches() ? found.group(1) : line;
    }
}
