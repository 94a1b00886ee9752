package org.rectify.organ;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Signs people out everywhere, when what they signed in with no longer holds. */
@Component
class Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository) {
        this.repository = repository;
    }

    /** Ends every session of that person. */
    void end(AccountId who) {
        endOthers(who, "");
    }

    /** Ends every session of that person but the one with this id. */
    void endOthers(AccountId who, String sessionId) {
        repository.ifAvailable(sessions -> sessions.findByPrincipalName(who.value()).keySet().stream()
                .filter(id -> !id.equals(sessionId))
                .forEach(sessions::deleteById));
    }
}
