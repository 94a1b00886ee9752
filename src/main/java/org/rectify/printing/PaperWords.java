package org.rectify.printing;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of papers in the reader's language. */
@Component
public class PaperWords {

    private final MessageSource messages;

    PaperWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of that key. Numbers are written without grouping marks. */
    public String say(String key, Object... args) {
        var plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = args[i] instanceof Number ? args[i].toString() : args[i];
        }
        return messages.getMessage(key, plain, LocaleContextHolder.getLocale());
    }

    /** A day in full: Arabic figures, no leading zero (GB/T 9704—2012, 7.3.5.4). */
    public String day(LocalDate day) {
        return say("printing.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
