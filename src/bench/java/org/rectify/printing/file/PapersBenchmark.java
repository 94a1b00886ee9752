package org.rectify.printing.file;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.SyntheticPapers;

/** Papers of growing length, set and written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PapersBenchmark {

    @Param({"3000", "6000", "12000", "30000"})
    public int characters;

    private final Composer composer = new Composer();
    private final PdfWriter pdf = new PdfWriter();
    private final DocxWriter docx = new DocxWriter();
    private final OfdWriter ofd = new OfdWriter();
    private PrintModel paper = SyntheticPapers.paper(1, 1);

    @Setup
    public void write() {
        paper = SyntheticPapers.paper(7, characters);
    }

    @Benchmark
    public byte[] pdf() {
        return pdf.write(composer.compose(paper));
    }

    @Benchmark
    public byte[] docx() {
        return docx.write(composer.compose(paper));
    }

    @Benchmark
    public byte[] ofd() {
        return ofd.write(composer.compose(paper));
    }
}
