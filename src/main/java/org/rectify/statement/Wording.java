package org.rectify.statement;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the bundles, in the language of the reader. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** The sentence of that key or, when no module brings one, this one. */
    String sayOr(String key, String otherwise, Object... args) {
        return String.valueOf(messages.getMessage(key, args, otherwise, LocaleContextHolder.getLocale()));
    }
}
