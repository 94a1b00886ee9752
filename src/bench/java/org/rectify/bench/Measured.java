package org.rectify.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** JMH's results as tables: time and memory of each size, and how straight the line through them is. */
public final class Measured {

    private Measured() {}

    /** Runs a benchmark class, one fork, with the memory it takes. */
    public static List<RunResult> run(Class<?> benchmark) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName())
                .addProfiler("gc")
                .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return List.copyOf(results);
    }

    /** One line a result: its parameters, milliseconds and megabytes of memory for each run. */
    public static void print(String title, List<RunResult> results) {
        System.out.printf("%n%s%n%n| what | ms | ± | allocated MB |%n| --- | ---: | ---: | ---: |%n", title);
        for (var result : results) {
            System.out.printf(
                    "| %s | %.3f | %.3f | %.1f |%n",
                    name(result),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    allocated(result));
        }
    }

    private static String name(RunResult result) {
        var params = result.getParams();
        var name = new StringBuilder(
                params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1));
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }

    private static double allocated(RunResult result) {
        var found = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return found == null ? Double.NaN : found.getScore() / 1e6;
    }

    /** The share of the variance that a straight line through the points explains; 1 is a cost that is linear. */
    public static double straightness(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xy * xy / (xx * yy);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
