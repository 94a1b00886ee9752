package org.rectify.organ;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;

/** The name a person signs in with; it names them everywhere and never changes. */
public record AccountId(@JsonValue String value) implements Comparable<AccountId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        Refusal.unlessValid(!Texts.isBlank(value) && value.length() <= 64, "username", "account.name.invalid");
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
