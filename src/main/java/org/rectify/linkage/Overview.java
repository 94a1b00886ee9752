package org.rectify.linkage;

import java.util.List;
import java.util.stream.Stream;
import org.rectify.meeting.FeedbackView;
import org.rectify.statement.AreaView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.StatementView;

/** A statement with everything that the rules about gaps look at. */
record Overview(StatementView statement, List<FeedbackView> feedback, Links links, Matrix matrix) {

    static Overview of(StatementView statement, List<FeedbackView> feedback) {
        var links = new Links(statement);
        return new Overview(statement, feedback, links, Matrix.of(statement, links));
    }

    Stream<AreaView> areas() {
        return statement.areas().stream();
    }

    Stream<MeasureView> measures() {
        return statement.allMeasures().stream();
    }

    /** True for an element of an area that only declares. */
    boolean declared(Placed element) {
        return areas().anyMatch(a -> a.ordinal() == element.area() && a.declaration());
    }
}
