package org.rectify.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail over JSON. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit")
class AuditApi {

    private final AuditService audit;

    AuditApi(AuditService audit) {
        this.audit = audit;
    }

    /** @param firstBroken the entry where the chain breaks; left out while it is whole */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(long entries, boolean intact, @Nullable Long firstBroken) {}

    @GetMapping("/verify")
    @Operation(summary = "Recompute the hash chain of the audit trail")
    Answer verify() {
        var found = audit.verify();
        return new Answer(found.entries(), found.intact(), found.firstBroken());
    }
}
