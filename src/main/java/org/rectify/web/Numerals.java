package org.rectify.web;

import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Numbers as statements and pages write them, for templates ({@code @han}). */
@Component("han")
class Numerals {

    private static final long UNIT = 1024;

    /** 1 is 一, 11 is 十一, 20 is 二十, 21 is 二十一; beyond 99 the plain number. */
    public String ordinal(int number) {
        return org.rectify.shared.Numerals.chinese(number);
    }

    /** With thousands separators: {@code 1,742}. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(number);
    }

    /** A file's size in B, KB or MB with at most one decimal: {@code 1.5 MB}. */
    public String size(long bytes) {
        if (bytes < UNIT) {
            return bytes + " B";
        }
        return bytes < UNIT * UNIT ? decimal(bytes, UNIT) + " KB" : decimal(bytes, UNIT * UNIT) + " MB";
    }

    private static String decimal(long bytes, long unit) {
        var format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format((double) bytes / unit);
    }
}
