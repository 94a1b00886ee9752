package org.rectify.linkage;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.rectify.linkage.GapRule.Remedy;
import org.rectify.linkage.GapRule.Severity;
import org.rectify.linkage.Placed.Kind;
import org.rectify.shared.Numerals;
import org.rectify.statement.Gap;

/**
 * A gap as the drafting page shows it: how pressing it is, where it is, and where it is filled.
 *
 * @param whereKey message key of the place, given {@code whereArgs}: numeral of the area, code, label
 * @param block where the drafting page shows the element
 * @param actionKey message key of the button
 * @param action where the gap is filled
 */
record Hint(
        Gap gap, boolean must, String whereKey, List<Object> whereArgs, String block, String actionKey, String action) {

    /** The gaps of a statement, the pressing ones first. */
    static List<Hint> of(Linkage linkage) {
        var links = new Links(linkage.statement());
        return linkage.gaps().stream()
                .map(gap -> of(linkage, links, gap))
                .sorted(comparing(hint -> !hint.must()))
                .toList();
    }

    private static Hint of(Linkage linkage, Links links, Gap gap) {
        var rule = GapRule.named(gap.code());
        var element = links.at(gap.path());
        var draft = "/statements/" + linkage.statement().id();
        var block = draft + element.map(e -> "#" + e.anchor()).orElse("");
        var linking = rule.filter(r -> r.remedy() == Remedy.LINK).isPresent();
        var cell = linkage.matrix().groups().isEmpty()
                ? ""
                : element.flatMap(Hint::cell).orElse("");
        return new Hint(
                gap,
                rule.filter(r -> r.severity() == Severity.MUST).isPresent(),
                "linkage.where." + element.map(Hint::where).orElseGet(() -> nowhere(gap)),
                element.map(Hint::words).orElse(List.of()),
                block,
                rule.map(r -> "linkage.hint." + r.remedy()).orElse("linkage.hint.SEE"),
                linking ? draft + "/linkage" + cell : block);
    }

    private static String where(Placed element) {
        return element.kind() == Kind.CAUSE && element.area() == 0
                ? "CHAPTER"
                : element.kind().name();
    }

    private static String nowhere(Gap gap) {
        return gap.path().startsWith("feedback/") ? Kind.FEEDBACK.name() : "OTHER";
    }

    private static List<Object> words(Placed element) {
        return List.of(Numerals.chinese(element.area()), element.code(), element.label());
    }

    /** The row of the matrix in which an element of an area is linked. */
    private static Optional<String> cell(Placed element) {
        return element.area() == 0 ? Optional.empty() : Optional.of("/cell?area=" + element.area() + "&group=1");
    }
}
