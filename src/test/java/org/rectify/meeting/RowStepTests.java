package org.rectify.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowStepTests {

    private static final List<String> ROWS = List.of("一", "二", "三");

    @Test
    void aRowMovesUpAndDown() {
        assertThat(after("areas-2-up")).containsExactly("一", "三", "二");
        assertThat(after("areas-0-down")).containsExactly("二", "一", "三");
    }

    @Test
    void aRowIsDeletedAndOneIsAdded() {
        assertThat(after("groups-1-remove")).containsExactly("一", "三");
        assertThat(after("groups-add")).containsExactly("一", "二", "三", "");
    }

    @Test
    void aStepPastEitherEndChangesNothing() {
        assertThat(after("areas-0-up")).isEqualTo(ROWS);
        assertThat(after("areas-2-down")).isEqualTo(ROWS);
        assertThat(after("areas-9-remove")).isEqualTo(ROWS);
    }

    @Test
    void anUnknownNameIsNoStep() {
        assertThat(RowStep.named("areas-1-twist")).isEmpty();
        assertThat(RowStep.named(null)).isEmpty();
    }

    private static List<String> after(String name) {
        return RowStep.named(name).orElseThrow().on(ROWS, "");
    }
}
