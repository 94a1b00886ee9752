package org.rectify.statement;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a submitted statement is kept: the JSON of its view, which holds every word and every link. */
@Component
class Snapshots {

    private final JsonMapper json;

    Snapshots(JsonMapper json) {
        this.json = json;
    }

    String write(StatementView view) {
        return json.writeValueAsString(view);
    }

    StatementView read(String snapshot) {
        return json.readValue(snapshot, StatementView.class);
    }
}
