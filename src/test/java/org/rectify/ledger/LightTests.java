package org.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class LightTests {

    private static final LedgerSettings SETTINGS =
            new LedgerSettings(Period.ofDays(20), Period.ofDays(10), 30, DataSize.ofMegabytes(20));

    @ParameterizedTest
    @CsvSource({
        "OPEN, 21, ledger.state.OPEN, ''",
        "OPEN, 20, ledger.state.OPEN, warn",
        "OPEN, 10, ledger.light.near, warn",
        "OPEN, 0, ledger.light.near, warn",
        "OPEN, -1, ledger.light.overdue, late",
        "REPORTED, -1, ledger.state.REPORTED, ''",
        "CLOSED, -1, ledger.state.CLOSED, ''"
    })
    void aDateTurnsAmberThenRedWhileTheMeasureIsWithItsOwner(
            LedgerState state, int daysLeft, String key, String dateKind) {
        var line = Measures.in(state).line();
        var light = Light.of(line, Measures.DUE.minusDays(daysLeft), SETTINGS);
        assertThat(light.key()).isEqualTo(key);
        assertThat(light.dateKind()).isEqualTo(dateKind);
    }
}
