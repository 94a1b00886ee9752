package org.rectify.statement;

import java.util.List;

/** A submission with gaps that the officer has not explained. */
public final class OpenGaps extends RuntimeException {

    private final transient List<Gap> gaps;

    OpenGaps(List<Gap> gaps) {
        super("statement.submit.open-gaps");
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
