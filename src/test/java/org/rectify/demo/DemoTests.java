package org.rectify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rectify.RectifyTest;
import org.rectify.ledger.LedgerFilter;
import org.rectify.ledger.LedgerService;
import org.rectify.organ.AccountId;
import org.rectify.organ.RunAs;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the demo shows: statements in every state, and measures in every state of the ledger. */
@RectifyTest
class DemoTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    StatementService statements;

    @Autowired
    LedgerService ledger;

    @Autowired
    RunAs runAs;

    @Test
    void theSignInPageShowsWhoCanBeTried() {
        assertThat(browser.get().uri("/sign-in"))
                .hasStatusOk()
                .bodyText()
                .contains("rectify-demo")
                .contains("secretariat");
    }

    @Test
    void statementsStandInEveryState() {
        assertThat(state("officer")).isEqualTo(StatementState.RETURNED);
        assertThat(state("officer2")).isEqualTo(StatementState.SUBMITTED);
        assertThat(state("officer3")).isEqualTo(StatementState.DRAFT);
        assertThat(state("officer4")).isEqualTo(StatementState.APPROVED);
    }

    @Test
    void fortyMeasuresHaveAHistory() {
        var tally = runAs.account(DemoLoader.SECRETARIAT, () -> ledger.tally(LedgerFilter.ALL));

        assertThat(tally.open() + tally.overdue() + tally.reported() + tally.closed())
                .isGreaterThanOrEqualTo(40);
        assertThat(tally.closed()).isPositive();
        assertThat(tally.reported()).isPositive();
        assertThat(tally.overdue()).isPositive();
    }

    /** State of the officer's statement for the demo's present meeting, the second one. */
    private StatementState state(String officer) {
        return runAs.account(
                new AccountId(officer),
                () -> statements.mine().stream()
                        .filter(line -> line.meetingId() == 2)
                        .findFirst()
                        .orElseThrow()
                        .state());
    }
}
