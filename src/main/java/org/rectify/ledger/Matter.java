package org.rectify.ledger;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rectify.statement.DeadlineClass;

/** What a measure of the ledger is about: copied from the approved statement, whose text is frozen, and never changed. */
@Embeddable
class Matter {

    private long measureId;
    private long statementId;
    private long meetingId;
    private long organId;
    private String officer;
    private int groupOrdinal;
    private String groupName;
    private int ordinal;
    private String code;

    @Column(columnDefinition = "text")
    private String text;

    private String label;
    private @Nullable Integer area;
    private String problemLabel;
    private String leadOwner;
    private boolean ownerAssumed;

    @Column(columnDefinition = "text")
    private String unit;

    @Column(columnDefinition = "text")
    private String criterion;

    @Enumerated(STRING)
    private DeadlineClass deadlineClass;

    private @Nullable Integer reviewDays;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    Matter(Promise promise) {
        measureId = promise.measureId();
        statementId = promise.statementId();
        meetingId = promise.meetingId();
        organId = promise.organId();
        officer = promise.officer().value();
        groupOrdinal = promise.groupOrdinal();
        groupName = promise.groupName();
        ordinal = promise.ordinal();
        code = promise.code();
        text = promise.text();
        label = promise.label();
        var chains = promise.chains();
        area = chains.isEmpty() ? null : chains.get(0).areaOrdinal();
        problemLabel = chains.isEmpty() ? "" : chains.get(0).problem();
        leadOwner = promise.leadOwner().value();
        ownerAssumed = promise.ownerAssumed();
        unit = promise.unit();
        criterion = promise.criterion();
        deadlineClass = promise.deadlineClass();
        reviewDays = promise.reviewDays();
    }

    long measureId() {
        return measureId;
    }

    long organId() {
        return organId;
    }

    String code() {
        return code;
    }

    boolean ownerAssumed() {
        return ownerAssumed;
    }

    /** Every how many days it is looked at again; null unless it is standing. */
    @Nullable
    Integer reviewDays() {
        return reviewDays;
    }

    /** Its line in a list, where it stands so. */
    LedgerLine line(long id, LocalDate dueOn, LedgerState state, int reopened, int evidenceCount) {
        return new LedgerLine(
                id,
                measureId,
                statementId,
                meetingId,
                organId,
                officer,
                code,
                groupOrdinal,
                groupName,
                text,
                label,
                area,
                problemLabel,
                leadOwner,
                unit,
                criterion,
                deadlineClass,
                dueOn,
                state,
                reopened,
                evidenceCount);
    }
}
