package org.rectify.audit;

import jakarta.persistence.EntityManager;
import org.rectify.shared.DomainEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down every step, after it was taken and in a transaction of its own: nobody waits for the trail, and an event
 * that could not be written is delivered again. The lock on the one row of {@link AuditHead} keeps the chain linear over
 * all nodes; it costs one short lock for each entry, so the trail grows by some thousand entries a second at most, far
 * more than people take steps.
 */
@Component
class AuditTrail {

    private final AuditRepository entries;
    private final EntityManager manager;
    private final JsonMapper json;

    AuditTrail(AuditRepository entries, EntityManager manager, JsonMapper json) {
        this.entries = entries;
        this.manager = manager;
        this.json = json;
    }

    /** Appends the event, once, however often it is delivered. */
    @ApplicationModuleListener
    synchronized void on(DomainEvent event) { // within a node they queue here, not at the database
        var step = Step.of(event);
        var head = entries.lockHead();
        if (!entries.existsByEventId(step.id())) {
            manager.persist(head.append(step, json.writeValueAsString(step.detail())));
        }
    }
}
