package org.rectify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTests {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T06:32:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Dates dates = new Dates(Words.bundles(), clock);

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDayOfThisYearIsSaidWithoutTheYear() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(dates.day(LocalDate.of(2026, 12, 5))).isEqualTo("12月5日");

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(dates.day(LocalDate.of(2026, 12, 5))).isEqualTo("5 Dec");
    }

    @Test
    void aDayOfAnotherYearIsWrittenOut() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(dates.day(LocalDate.of(2027, 1, 5))).isEqualTo("2027-01-05");
    }

    @Test
    void aMomentOfTodaySaysToday() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(dates.moment(Instant.parse("2026-11-24T06:32:00Z"))).isEqualTo("今天 14:32");
        assertThat(dates.moment(Instant.parse("2026-11-23T06:32:00Z"))).isEqualTo("11月23日 14:32");
    }

    @Test
    void daysLeftCountFromToday() {
        assertThat(dates.daysLeft(LocalDate.of(2026, 12, 1))).isEqualTo(7);
        assertThat(dates.daysLeft(LocalDate.of(2026, 11, 21))).isEqualTo(-3);
    }
}
