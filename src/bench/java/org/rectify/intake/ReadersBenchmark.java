package org.rectify.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.rectify.bench.Samples;

/** Each reader on files of two lengths; .doc and .pdf lie where {@link ReadingContest#prepare} has put them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class ReadersBenchmark {

    static final Path FOLDER = Path.of("target", "bench");

    @Param({"txt", "gb18030.txt", "docx", "doc", "pdf"})
    public String kind;

    @Param({"6000", "60000"})
    public int characters;

    private final FileText files = new FileText();
    private byte[] file = {};

    @Setup
    public void write() throws IOException {
        var text = Samples.statement(characters);
        file = switch (kind) {
            case "txt" -> text.getBytes(StandardCharsets.UTF_8);
            case "gb18030.txt" -> text.getBytes(Charset.forName("GB18030"));
            case "docx" -> Samples.docx(text);
            default -> Files.readAllBytes(FOLDER.resolve(characters + "." + kind));
        };
    }

    @Benchmark
    public String read() {
        return files.textOf(file, "statement." + kind);
    }
}
