package org.rectify.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.rectify.shared.Texts;

/** A gap the officer has seen, and why it stays. */
@Embeddable
public record Acknowledgement(
        String code,
        String path,
        @Column(columnDefinition = "text") String reason) {

    public Acknowledgement {
        reason = Texts.required("acknowledgedGaps." + path, reason, Texts.LINE);
    }

    boolean covers(Gap gap) {
        return gap.code().equals(code) && gap.path().equals(path);
    }
}
