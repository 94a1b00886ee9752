package org.rectify.printing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.results.RunResult;
import org.rectify.bench.Contest;
import org.rectify.bench.Measured;
import org.rectify.bench.Peers;
import org.rectify.printing.font.Face;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.SyntheticPapers;

/** How fast a statement leaves: PDF, DOCX and OFD, beside what an office would use instead. */
public final class PrintingContest {

    private static final Path FOLDER = Path.of("target", "bench");

    private final Composer composer = new Composer();
    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();
    private final PrintModel paper = paper();

    private PrintingContest() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        new PrintingContest().contests();
        booklet();
        var results = Measured.run(PapersBenchmark.class);
        Measured.print("Papers, warm (JMH): composed and written", results);
        for (var format : List.of("pdf", "docx", "ofd")) {
            System.out.printf("%s: straight line, R² = %.4f%n", format, straightness(results, format));
        }
    }

    private void contests() throws Exception {
        Files.write(FOLDER.resolve("paper.docx"), docx());
        Files.writeString(FOLDER.resolve("paper.html"), html());
        try (var office = Peers.start(FOLDER)) {
            var contest = new Contest("A paper of 6 000 characters as PDF")
                    .enter("Rectify, composed and written", () -> pdf.write(composer.compose(paper)))
                    .enter(
                            "listening LibreOffice, our DOCX",
                            () -> office.convert("paper.docx", "paper.pdf", "writer_pdf_Export"));
            if (Peers.has("chromium")) {
                contest.enter("Chromium, prints a page", PrintingContest::chromium);
            }
            contest.run(20, 20);
        }
        new Contest("The same as DOCX")
                .enter("Rectify, composed and written", this::docx)
                .enter("bare POI, the words and faces only", this::poi)
                .run(50, 60);
    }

    /** A meeting of a hundred, in the memory this program was given; what it takes of it is told. */
    private static void booklet() {
        var composer = new Composer();
        var entries = new ArrayList<Booklet.Entry>();
        for (int seed = 1; seed <= 100; seed++) {
            var model = SyntheticPapers.paper(seed, 6_000);
            var paper = composer.compose(model);
            entries.add(new Booklet.Entry("第" + seed + "号", model, paper.profile(), paper.pageCount()));
        }
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            var bound = new Booklet(composer, "汇编", "目录", paper().dated(), entries).bind();
            System.out.printf(
                    "%nbooklet of 100 papers, round %d: %.1f s, %d pages, %.1f MB; at most %d MB of memory%n",
                    round,
                    (System.nanoTime() - start) / 1e9,
                    bound.pages(),
                    bound.pdf().length / 1e6,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static PrintModel paper() {
        return SyntheticPapers.paper(7, 6_000);
    }

    private byte[] docx() {
        return docx.write(composer.compose(paper));
    }

    /** The least a Word file takes with POI: a paragraph and its runs, with a face and a size. */
    private byte[] poi() throws IOException {
        try (var document = new XWPFDocument()) {
            var page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
            page.setW(BigInteger.valueOf(11906));
            page.setH(BigInteger.valueOf(16838));
            for (var paragraph : paper.paragraphs()) {
                var written = document.createParagraph();
                for (var run : paragraph.runs()) {
                    var words = written.createRun();
                    words.setFontFamily(Face.of(paragraph.role()).official());
                    words.setFontSize(16);
                    words.setBold(run.strong());
                    words.setText(run.text());
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private String html() {
        var html =
                new StringBuilder("<!doctype html><meta charset=utf-8><style>@page{size:A4;margin:37mm 26mm 35mm 28mm}"
                        + "p{font:16pt/29pt serif;text-indent:2em;margin:0;text-align:justify}</style>");
        paper.paragraphs()
                .forEach(each -> html.append("<p>").append(each.text()).append("</p>"));
        return html.toString();
    }

    private static int chromium() throws IOException, InterruptedException {
        return Peers.program(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + FOLDER.resolve("chromium").toAbsolutePath(),
                "--print-to-pdf=" + FOLDER.resolve("chromium.pdf").toAbsolutePath(),
                FOLDER.resolve("paper.html").toUri().toString());
    }

    private static double straightness(List<RunResult> results, String format) {
        var chosen = results.stream()
                .filter(each -> each.getParams().getBenchmark().endsWith("." + format))
                .toList();
        var lengths = chosen.stream()
                .mapToDouble(each ->
                        SyntheticPapers.paper(
                                        7, Integer.parseInt(each.getParams().getParam("characters")))
                                .paragraphs()
                                .stream()
                                .mapToInt(paragraph -> paragraph.text().length())
                                .sum())
                .toArray();
        var times = chosen.stream()
                .mapToDouble(each -> each.getPrimaryResult().getScore())
                .toArray();
        return Measured.straightness(lengths, times);
    }
}
