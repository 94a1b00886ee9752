package org.rectify.intake;

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
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.intake.grammar.StatementGrammar;

/** The grammar alone, on statements of growing length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GrammarBenchmark {

    @Param({"6000", "12000", "24000", "60000", "120000", "190000"})
    public int characters;

    private final StatementGrammar grammar = new StatementGrammar();
    private String text = "";

    @Setup
    public void write() {
        text = Samples.statement(characters);
    }

    @Benchmark
    public ParsedStatement parse() {
        return grammar.parse(text);
    }
}
