package org.rectify.organ;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody has to do next, drawn as a card on the home page.
 *
 * @param icon name of the state's icon, without the {@code bi-} before it
 * @param stateKey message key of the state's word
 * @param stateClass its colour: {@code state-ok}, {@code state-warn}, {@code state-late}, {@code state-wait} or empty
 * @param dueOn until when, or null
 * @param total what {@code done} is counted against; 0 shows no meter
 * @param meterKey message key of the meter's words, given {@code done} and {@code total}
 * @param nextKey message key of the sentence that says the next step
 * @param actionKey message key of the button
 * @param decisive true for the one red button of the page
 */
public record Task(
        String icon,
        String stateKey,
        String stateClass,
        String title,
        String detail,
        @Nullable LocalDate dueOn,
        int done,
        int total,
        String meterKey,
        List<Mark> marks,
        String nextKey,
        List<Object> nextArgs,
        String actionKey,
        String url,
        boolean decisive) {

    /** A small remark on a card: icon, colour and words. */
    public record Mark(String icon, String cssClass, String messageKey, List<Object> args) {}
}
