package org.rectify.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.rectify.bench.Contest;
import org.rectify.bench.Measured;
import org.rectify.bench.Peers;
import org.rectify.bench.Samples;
import org.rectify.intake.grammar.StatementGrammar;

/** How fast a statement comes in: the grammar, the readers, and the whole way beside what an office would use instead. */
public final class ReadingContest {

    private static final int USUAL = 6_000;
    private static final int LONG = 60_000;

    private ReadingContest() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(ReadersBenchmark.FOLDER);
        try (var office = Peers.start(ReadersBenchmark.FOLDER)) {
            prepare(office);
            contest(office);
        }
        grammar();
        Measured.print("Readers, each file warm (JMH)", Measured.run(ReadersBenchmark.class));
    }

    /** Writes the files that need LibreOffice to be made. */
    static void prepare(Peers office) throws IOException {
        for (int characters : new int[] {USUAL, LONG}) {
            Files.write(
                    ReadersBenchmark.FOLDER.resolve(characters + ".docx"), Samples.docx(Samples.statement(characters)));
            office.convert(characters + ".docx", characters + ".doc", "MS Word 97");
            office.convert(characters + ".docx", characters + ".pdf", "writer_pdf_Export");
        }
    }

    private static void contest(Peers office) throws Exception {
        var file = Files.readAllBytes(ReadersBenchmark.FOLDER.resolve(USUAL + ".docx"));
        var files = new FileText();
        var grammar = new StatementGrammar();
        var path = ReadersBenchmark.FOLDER.resolve(USUAL + ".docx").toString();
        var contest = new Contest("A .docx of 6 000 characters, read")
                .enter("Rectify, read and parsed", () -> grammar.parse(files.textOf(file, "a.docx")))
                .enter("bare POI, read only", () -> poi(file))
                .enter("listening LibreOffice, to text", () -> office.convert(USUAL + ".docx", "warm.txt", "Text"));
        if (Peers.has("pandoc")) {
            contest.enter("pandoc, to text", () -> Peers.program("pandoc", "-f", "docx", "-t", "plain", path));
        }
        contest.run(30, 40);
    }

    private static String poi(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }

    private static void grammar() throws Exception {
        var results = Measured.run(GrammarBenchmark.class);
        var characters = new double[results.size()];
        var times = new double[results.size()];
        System.out.printf(
                "%nGrammar, warm (JMH)%n%n| characters | ms | characters/s | MB/s (UTF-8) |%n| ---: | ---: | ---: | ---: |%n");
        for (int i = 0; i < characters.length; i++) {
            var text = Samples.statement(
                    Integer.parseInt(results.get(i).getParams().getParam("characters")));
            characters[i] = text.length();
            times[i] = results.get(i).getPrimaryResult().getScore();
            double bytes = text.getBytes(StandardCharsets.UTF_8).length;
            System.out.printf(
                    "| %.0f | %.3f | %,.0f | %.1f |%n",
                    characters[i], times[i], characters[i] * 1000 / times[i], bytes / 1000 / times[i]);
        }
        System.out.printf("%nstraight line through these: R² = %.4f%n", Measured.straightness(characters, times));
    }
}
