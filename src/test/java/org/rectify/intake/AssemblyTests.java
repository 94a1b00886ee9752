package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.intake.grammar.ParsedStatement.Part;
import org.rectify.intake.grammar.StatementGrammar;
import org.rectify.organ.AccountId;
import org.rectify.shared.Texts;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.ChapterView;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.PartView;
import org.rectify.statement.PartsView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementContent.Unplaced;

/** Pieces put together give what the grammar read, and what its reader says changes one thing at a time. */
class AssemblyTests {

    private static final String TEXT = """
            个人对照检查材料
            现将我的对照检查情况报告如下：
            一、存在的问题
            （一）作风方面
            今年入户四十次。一是下村不够。多半坐在村部。例如，五月只走访一户。究其原因，是图省事。二是回音太慢。来电常常压着。
            （二）学习方面
            一是笔记没有用上。学完就放下了。
            二、整改措施
            （一）加强学习
            1.每月写一篇心得。
            2.每周自学两小时。
            以上是我的对照检查，请批评指正。
            """;

    static Stream<Path> corpus() throws IOException {
        var own = Files.walk(Path.of("src/test/resources/intake"));
        var demo = Files.walk(Path.of("seeds/demo"));
        var real = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "seed-statement.txt"))
                .filter(Files::exists);
        return Stream.of(own, demo, real)
                .flatMap(s -> s)
                .filter(p -> p.toString().endsWith(".txt"));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theGrammarsOwnPiecesGiveWhatTheGrammarRead(Path file) {
        var parsed = parse(read(file));

        var content = assembled(parsed);

        assertThat(content).usingRecursiveComparison().isEqualTo(expected(parsed));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyCharacterIsInOnePiece(Path file) {
        var parsed = parse(read(file));

        var pieces = Pieces.of(parsed);

        assertThat(pieces.stream().mapToInt(p -> p.characters(parsed.text())).sum())
                .isEqualTo(parsed.characters().total());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void noCorrectionLosesAWord(Path file) {
        var parsed = parse(read(file));
        var pieces = Pieces.of(parsed).stream().filter(p -> !p.isEmpty()).toList();

        for (int i = 0; i < pieces.size(); i++) {
            var role = PieceRole.CHOICES.get(i % PieceRole.CHOICES.size());
            var said = Correction.role(pieces.get(i).start(), pieces.get(i).end(), role, null);
            var content = assembled(parsed, said);
            assertThat(words(content).toString())
                    .as("%s as %s", pieces.get(i), role)
                    .contains(firstWords(pieces.get(i)));
        }
    }

    @Test
    void aProblemThatIsAnExampleGoesToTheProblemBefore() {
        var parsed = parse(TEXT);

        var content = assembled(parsed, said(parsed, "回音太慢", PieceRole.EXAMPLE, null));

        var problems = content.areas().get(0).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).examples()).containsExactly("例如，五月只走访一户。", "二是回音太慢。来电常常压着。");
    }

    @Test
    void anAreaTitleThatIsAProblemBringsItsProblemsToTheAreaBefore() {
        var parsed = parse(TEXT);

        var content = assembled(parsed, said(parsed, "学习方面", PieceRole.PROBLEM, null));

        assertThat(content.areas()).hasSize(1);
        assertThat(content.areas().get(0).problems()).hasSize(4);
        assertThat(content.areas().get(0).problems().get(2).detail()).isEqualTo("学习方面");
        assertThat(content.areas().get(0).problems().get(2).mark()).isEqualTo("（二）");
    }

    @Test
    void aProblemThatIsAnAreaTitleOpensAnArea() {
        var parsed = parse(TEXT);

        var content = assembled(parsed, said(parsed, "回音太慢", PieceRole.AREA_TITLE, null));

        assertThat(content.areas()).extracting(AreaView::title).contains("回音太慢。来电常常压着");
    }

    @Test
    void aCauseMovedToAProblemExplainsIt() {
        var parsed = parse(TEXT);
        int problem = parsed.text().indexOf("一是笔记");

        var content = assembled(parsed, said(parsed, "究其原因", PieceRole.CAUSE, problem));

        assertThat(content.areas().get(0).rootCauses()).isEmpty();
        assertThat(content.areas().get(1).rootCauses())
                .containsExactly(new CauseView(null, "究其原因，是图省事。", List.of(), List.of(1)));
    }

    @Test
    void anExampleMovedToAnAreaGoesToItsLastProblem() {
        var parsed = parse(TEXT);
        int area = parsed.text().indexOf("（二）学习");

        var content = assembled(parsed, said(parsed, "例如，五月", PieceRole.EXAMPLE, area));

        assertThat(content.areas().get(1).problems().get(0).examples()).containsExactly("例如，五月只走访一户。");
    }

    @Test
    void anExampleMovedToAProblemStandsThere() {
        var parsed = parse(TEXT);
        int problem = parsed.text().indexOf("二是回音");

        var content = assembled(parsed, said(parsed, "例如，五月", PieceRole.EXAMPLE, problem));

        assertThat(content.areas().get(0).problems().get(1).examples()).containsExactly("例如，五月只走访一户。");
    }

    @Test
    void aProblemMovedToAnotherAreaComesLastThere() {
        var parsed = parse(TEXT);
        int area = parsed.text().indexOf("（二）学习");

        var content = assembled(parsed, said(parsed, "二是回音", PieceRole.PROBLEM, area));

        assertThat(content.areas().get(0).problems()).hasSize(1);
        assertThat(content.areas().get(1).problems())
                .extracting(ProblemView::heading)
                .containsExactly("笔记没有用上", "回音太慢");
    }

    @Test
    void aMeasureMovedToAGroupKeepsItsWords() {
        var parsed = parse(TEXT);
        int group = parsed.text().indexOf("（一）加强");

        var content = assembled(parsed, said(parsed, "二是回音", PieceRole.MEASURE, group));

        assertThat(content.groups().get(0).measures())
                .extracting(MeasureView::text)
                .containsExactly("每月写一篇心得。", "每周自学两小时。", "回音太慢。来电常常压着。");
    }

    @Test
    void whatIsJoinedGoesOnWithTheElementBefore() {
        var parsed = parse(TEXT);

        var content = assembled(parsed, said(parsed, "例如，五月", PieceRole.JOINED, null));

        assertThat(content.areas().get(0).problems().get(0).detail()).isEqualTo("多半坐在村部。例如，五月只走访一户。");
        assertThat(content.areas().get(0).problems().get(0).examples()).isEmpty();
    }

    @Test
    void whatGoesToTheTrayIsNotPrinted() {
        var parsed = parse(TEXT);

        var content = assembled(parsed, said(parsed, "例如，五月", PieceRole.TRAY, null));

        assertThat(content.unplaced()).containsExactly(new Unplaced("例如，五月只走访一户。"));
    }

    @Test
    void aDeclarationWithProblemsIsAnArea() {
        var parsed = parse(TEXT);

        var content = assembled(parsed, said(parsed, "今年入户", PieceRole.DECLARATION, null));

        assertThat(content.areas().get(0).declaration()).isFalse();
        assertThat(content.areas().get(0).strengths()).isEqualTo("今年入户四十次。");
    }

    @Test
    void whatNoAreaPrecedesOpensOneWithoutATitle() {
        var parsed = parse("便条\n路灯的事要问一问。\n");
        var lost = parsed.unplaced().get(0);

        var content = assembled(parsed, Correction.role(lost.start(), lost.end(), PieceRole.EXAMPLE, null));

        assertThat(content.areas()).singleElement().satisfies(area -> {
            assertThat(area.title()).isEmpty();
            assertThat(area.problems())
                    .singleElement()
                    .extracting(ProblemView::detail)
                    .asString()
                    .contains("路灯");
        });
    }

    @Test
    void whatWasMovedToAPlaceThatIsGoneStaysWhereItStands() {
        var parsed = parse(TEXT);

        var content = assembled(parsed, said(parsed, "例如，五月", PieceRole.EXAMPLE, 9_999));

        assertThat(content.areas().get(0).problems().get(0).examples()).hasSize(1);
    }

    // ---- helpers ----

    static ParsedStatement parse(String text) {
        return new StatementGrammar().parse(text);
    }

    static StatementContent assembled(ParsedStatement parsed, Correction... said) {
        return AssembledContent.of(Assembly.of(parsed.text(), Pieces.of(parsed, List.of(said))));
    }

    /** What the reader says of the passage around these words. */
    private static Correction said(ParsedStatement parsed, String words, PieceRole role, Integer into) {
        int at = parsed.text().indexOf(words);
        return Pieces.of(parsed).stream()
                .filter(p -> p.start() <= at && at < p.end())
                .map(p -> Correction.role(p.start(), p.end(), role, into))
                .findFirst()
                .orElseThrow();
    }

    private static String firstWords(Piece piece) {
        String words = piece.words().title().isEmpty()
                ? piece.words().text()
                : piece.words().title();
        return words.strip().substring(0, Math.min(4, words.strip().length()));
    }

    private static StringBuilder words(StatementContent c) {
        var all = new StringBuilder()
                .append(c.title())
                .append(c.byline())
                .append(c.opening())
                .append(c.closing());
        all.append(c.signature())
                .append(c.parts())
                .append(c.chapters())
                .append(c.areas())
                .append(c.rootCauses());
        return all.append(c.groups()).append(c.unplaced());
    }

    private static StatementContent expected(ParsedStatement p) {
        var notes =
                p.spans().stream().filter(s -> s.path().startsWith("notes/")).map(s -> new int[] {s.start(), s.end()});
        var lost = p.unplaced().stream().map(u -> new int[] {u.start(), u.end()});
        var tray = Stream.concat(notes, lost)
                .sorted((a, b) -> a[0] - b[0])
                .flatMap(r -> p.text().substring(r[0], r[1]).lines())
                .filter(line -> !Texts.isBlank(line))
                .map(line -> new Unplaced(line.strip()))
                .toList();
        return new StatementContent(
                p.title(),
                p.byline(),
                p.opening(),
                new PartsView(
                        part(p.parts().problems()),
                        part(p.parts().causes()),
                        part(p.parts().measures())),
                p.chapters().stream()
                        .map(c -> new ChapterView(
                                null,
                                c.title() + c.stop(),
                                c.text(),
                                ChapterView.Place.valueOf(c.place().name())))
                        .toList(),
                p.areas().stream().map(AssemblyTests::area).toList(),
                p.rootCauses().stream()
                        .map(c -> new CauseView(null, c.text(), null, null))
                        .toList(),
                p.groups().stream().map(AssemblyTests::group).toList(),
                p.closing(),
                p.signature(),
                "",
                tray);
    }

    private static PartView part(Part part) {
        return new PartView(part.heading() + part.stop(), part.lead());
    }

    private static AreaView area(ParsedStatement.Area a) {
        var problems = a.problems().stream()
                .map(p -> new ProblemView(
                        null, p.ordinal(), p.mark(), p.heading(), p.stop(), p.detail(), p.examples(), null))
                .toList();
        var causes = a.rootCauses().stream()
                .map(c -> new CauseView(null, c.text(), null, c.problems()))
                .toList();
        return new AreaView(
                null,
                a.ordinal(),
                a.title(),
                null,
                a.stop(),
                a.declaration(),
                a.strengths(),
                a.lead(),
                a.text(),
                problems,
                causes);
    }

    private static GroupView group(ParsedStatement.Group g) {
        var measures = g.measures().stream().map(AssemblyTests::measure).toList();
        return new GroupView(null, g.ordinal(), g.mark(), g.title(), g.stop(), null, null, measures);
    }

    private static MeasureView measure(ParsedStatement.Measure m) {
        boolean fits = Texts.length(m.mark()) <= 16;
        return new MeasureView(
                null,
                m.ordinal(),
                fits ? m.mark() : "",
                fits ? m.text() : m.mark() + m.text(),
                m.leadOwner() == null ? null : new AccountId(m.leadOwner()),
                null,
                null,
                null,
                m.deadlineClass() == null
                        ? null
                        : DeadlineClass.valueOf(m.deadlineClass().name()),
                m.dueOn(),
                null,
                null);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
