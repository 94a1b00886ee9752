package org.rectify.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Who does the same thing in less time: each takes a turn in every round, so that a busy minute hurts all alike. */
public final class Contest {

    private final String thing;
    private final Map<String, Callable<?>> contestants = new LinkedHashMap<>();

    public Contest(String thing) {
        this.thing = thing;
    }

    /** The first one to enter is what the others are compared with. */
    public Contest enter(String name, Callable<?> work) {
        contestants.put(name, work);
        return this;
    }

    /**
     * Runs the rounds and prints medians, ratios first.
     *
     * @param warmUp turns of each contestant that are not counted
     */
    public void run(int warmUp, int rounds) throws Exception {
        var times = new LinkedHashMap<String, double[]>();
        for (var each : contestants.entrySet()) {
            times.put(each.getKey(), new double[rounds]);
            for (int i = 0; i < warmUp; i++) {
                each.getValue().call();
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (var each : contestants.entrySet()) {
                long start = System.nanoTime();
                each.getValue().call();
                times.get(each.getKey())[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        print(times);
    }

    private void print(Map<String, double[]> times) {
        System.out.printf(
                "%n%s%n%n| ratio | who | median ms | min | max |%n| ---: | --- | ---: | ---: | ---: |%n", thing);
        double first = Double.NaN;
        for (var each : times.entrySet()) {
            var sorted = each.getValue().clone();
            Arrays.sort(sorted);
            double median = sorted[sorted.length / 2];
            first = Double.isNaN(first) ? median : first;
            System.out.printf(
                    "| %.2f | %s | %.2f | %.2f | %.2f |%n",
                    median / first, each.getKey(), median, sorted[0], sorted[sorted.length - 1]);
        }
    }
}
