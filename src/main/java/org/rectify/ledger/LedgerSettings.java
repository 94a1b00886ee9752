package org.rectify.ledger;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * How the ledger warns and what it takes in.
 *
 * @param dueSoon how long before its date a measure is shown as coming up
 * @param dueNear how long before its date a measure is shown as pressing; not longer than {@code dueSoon}
 * @param reviewDays every how many days a standing measure is looked at when the statement does not say, 1 to 366
 * @param largestEvidence the largest file taken as evidence; the server's own limit for uploads stands beside it
 */
@ConfigurationProperties("rectify.ledger")
record LedgerSettings(
        @DefaultValue("20d") Period dueSoon,
        @DefaultValue("10d") Period dueNear,
        @DefaultValue("30") int reviewDays,
        @DefaultValue("20MB") DataSize largestEvidence) {

    LedgerSettings {
        Assert.isTrue(
                dueNear.getDays() <= dueSoon.getDays(), "rectify.ledger.due-near must not be longer than due-soon");
        Assert.isTrue(reviewDays >= 1 && reviewDays <= 366, "rectify.ledger.review-days must be 1 to 366");
    }
}
