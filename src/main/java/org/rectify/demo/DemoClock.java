package org.rectify.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The system's clock, except for the demo's loader: its steps happen on the day they are said to have happened. */
class DemoClock extends Clock {

    private final Clock system = Clock.systemDefaultZone();
    private final ThreadLocal<@Nullable Instant> then = new ThreadLocal<>();

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    @Override
    public Instant instant() {
        var shifted = then.get();
        return shifted == null ? system.instant() : shifted;
    }

    LocalDate today() {
        return LocalDate.ofInstant(system.instant(), getZone());
    }

    /** Takes the step as if it were that many days later (negative: earlier) than today, in the morning. */
    <T> T on(int days, Supplier<T> step) {
        then.set(today().plusDays(days).atTime(9, 20).atZone(getZone()).toInstant());
        try {
            return step.get();
        } finally {
            then.remove();
        }
    }
}
