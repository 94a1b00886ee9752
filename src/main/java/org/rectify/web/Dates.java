package org.rectify.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as people here write them, for templates ({@code @dates}): without the year in this year, ISO otherwise. */
@Component("dates")
class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final Clock clock;

    Dates(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** {@code 12月15日} or {@code 15 Dec} in this year, {@code 2027-01-05} otherwise. */
    public String day(LocalDate date) {
        return date.getYear() == today().getYear() ? date.format(dayAndMonth()) : date.toString();
    }

    /** {@code 今天 14:32}, {@code 11月24日 15:10} or {@code 2027-01-05 09:00}, in the clock's zone. */
    public String moment(Instant instant) {
        return moment(LocalDateTime.ofInstant(instant, clock.getZone()));
    }

    /** As {@link #moment(Instant)}. */
    public String moment(OffsetDateTime time) {
        return moment(time.toInstant());
    }

    /** As {@link #moment(Instant)}, for a time that is already local. */
    public String moment(LocalDateTime time) {
        var day = time.toLocalDate().equals(today())
                ? messages.getMessage("web.dates.today", null, locale())
                : day(time.toLocalDate());
        return day + " " + time.format(TIME);
    }

    /** Days from today to that date: 0 today, negative when it has passed. */
    public long daysLeft(LocalDate date) {
        return ChronoUnit.DAYS.between(today(), date);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private DateTimeFormatter dayAndMonth() {
        return DateTimeFormatter.ofPattern(messages.getMessage("web.dates.day", null, locale()), locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
