package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rectify.organ.Task;

class CardTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Dates dates =
            new Dates(Words.bundles(), Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void theMostUrgentTaskComesFirstAndTheUndatedLast() {
        var cards = Card.of(List.of(due(null), due(TODAY.plusDays(7)), due(TODAY.minusDays(3))), dates);

        assertThat(cards).extracting(Card::due).containsExactly(Card.Due.OVERDUE, Card.Due.LEFT, Card.Due.NONE);
        assertThat(cards).extracting(Card::days).containsExactly(3L, 7L, 0L);
    }

    @Test
    void onlyOneButtonIsRed() {
        var cards = Card.of(List.of(due(TODAY), due(TODAY.plusDays(1)), due(null)), dates);

        assertThat(cards).extracting(Card::primary).containsExactly(true, false, false);
    }

    private static Task due(@Nullable LocalDate on) {
        return new Task(
                "pencil-fill",
                "state",
                "",
                "Title",
                "",
                on,
                0,
                0,
                "meter",
                List.of(),
                "next",
                List.of(),
                "go",
                "/",
                true);
    }
}
