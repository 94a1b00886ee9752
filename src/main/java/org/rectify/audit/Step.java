package org.rectify.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;
import org.rectify.shared.Texts;

/**
 * What the trail keeps of an event: ids, numbers, names of accounts, dates and codes. A string is kept only when it has
 * the shape of a code, so nobody's words can get in, whatever an event carries.
 *
 * @param at to the microsecond, as both databases keep it
 * @param actor name of the account that took the step, empty when the event does not tell
 * @param subjectKind what the step was about, {@code statement} for an event with a {@code statementId}
 * @param id the same for the same event, however often it is delivered
 */
record Step(
        Instant at,
        String actor,
        String action,
        String subjectKind,
        @Nullable Long subjectId,
        Map<String, Object> detail,
        String id) {

    /** Components that name who acted, the telling ones first: a statement is returned by its reviewer. */
    private static final List<String> ACTORS =
            List.of("by", "who", "reviewer", "verifier", "author", "officer", "owner");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:/-]{1,64}");
    private static final String ID = "Id";

    static Step of(DomainEvent event) {
        var detail = new TreeMap<String, Object>();
        var subjectKind = "";
        Long subjectId = null;
        for (var component : components(event)) {
            var kept = kept(value(event, component));
            if (kept == null || component.getName().equals("at")) {
                continue;
            }
            detail.put(component.getName(), kept);
            if (subjectId == null && component.getName().endsWith(ID) && kept instanceof Long number) {
                subjectKind =
                        component.getName().substring(0, component.getName().length() - ID.length());
                subjectId = number;
            }
        }
        return new Step(
                event.at().truncatedTo(ChronoUnit.MICROS),
                actor(detail),
                event.getClass().getSimpleName(),
                subjectKind,
                subjectId,
                detail,
                id(event, detail));
    }

    private static String actor(Map<String, Object> detail) {
        return ACTORS.stream()
                .map(detail::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    private static String id(DomainEvent event, Map<String, Object> detail) {
        var whole = event.getClass().getName() + " " + event.at() + " " + detail;
        return Texts.sha256(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Object kept(@Nullable Object value) {
        if (value instanceof AccountId account) {
            return account.value();
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Temporal) {
            return value.toString();
        }
        return value instanceof String text && CODE.matcher(text).matches() ? text : null;
    }

    private static List<RecordComponent> components(DomainEvent event) {
        var components = event.getClass().getRecordComponents();
        return components == null ? List.of() : List.of(components);
    }

    private static @Nullable Object value(DomainEvent event, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // an event may be package-private
            return accessor.invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an event is a record of plain values", e);
        }
    }
}
