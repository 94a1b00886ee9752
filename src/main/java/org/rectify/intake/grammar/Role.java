package org.rectify.intake.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a chapter is for, told by its heading. */
enum Role {
    PROBLEMS,
    CAUSES,
    MEASURES,
    CAUSES_AND_MEASURES,
    OTHER,
    /** The heading of an area, or of nothing known. */
    AREA;

    /** Asked in order; the first that knows answers. */
    private static final List<Function<String, @Nullable Role>> RULES =
            List.of(Role::earlier, Role::aspect, Role::shortcoming, Role::parts, Role::other);

    /** The role a heading tells, from its folded words without ordinal. */
    static Role of(String title) {
        for (var rule : RULES) {
            var role = rule.apply(title);
            if (role != null) {
                return role;
            }
        }
        return AREA;
    }

    /** The role of a heading that is made of heading words only, else null. */
    static @Nullable Role certain(String title) {
        if (title.isEmpty() || Vocabulary.HEADING.chain(title, 0, title.length()) < title.length()) {
            return null;
        }
        var role = of(title);
        if (role == AREA && Vocabulary.BARE_MEASURE_TITLE.in(title) && !title.endsWith("方面")) {
            return MEASURES;
        }
        return role == AREA ? null : role;
    }

    /** Last time's rectification and a told case are chapters of their own whatever else the heading says. */
    private static @Nullable Role earlier(String title) {
        return Vocabulary.EARLIER_TITLE.in(title) && !title.contains("方面") || title.contains("案例") ? OTHER : null;
    }

    /** "…方面" names an area, unless it is counted ("六个方面"). */
    private static @Nullable Role aspect(String title) {
        int i = title.indexOf("方面");
        if (i < 0 || i > 0 && "个各几多大点".indexOf(title.charAt(i - 1)) >= 0) {
            return null;
        }
        boolean certain = Vocabulary.HEADING.chain(title, 0, title.length()) == title.length();
        return certain && i > 0 ? null : AREA;
    }

    /** A heading that itself admits something is an area's. */
    private static @Nullable Role shortcoming(String title) {
        for (int i = Vocabulary.SHORTCOMING.find(title, 0, title.length()); i >= 0; ) {
            if (Vocabulary.GENERIC_SHORTCOMING.at(title, i, title.length()) == 0 && !title.startsWith("存在问题", i)) {
                return AREA;
            }
            i = Vocabulary.SHORTCOMING.find(title, i + 1, title.length());
        }
        return null;
    }

    private static @Nullable Role parts(String title) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            int length = i == title.length() ? 1 : Vocabulary.CONJUNCTION.at(title, i, title.length());
            if (length > 0) {
                var role = part(title.substring(start, i));
                if (role != null) {
                    roles.add(role);
                }
                start = i + length;
                i = start - 1;
            }
        }
        if (roles.contains(PROBLEMS)) {
            return PROBLEMS;
        }
        if (roles.contains(CAUSES)) {
            return roles.contains(MEASURES) ? CAUSES_AND_MEASURES : CAUSES;
        }
        return roles.contains(MEASURES) ? MEASURES : null;
    }

    private static @Nullable Role part(String title) {
        if (Vocabulary.CAUSE_TITLE.in(title)) {
            return CAUSES;
        }
        if (Vocabulary.MEASURE_TITLE.in(title)) {
            return MEASURES;
        }
        return Vocabulary.PROBLEM_TITLE.in(title) ? PROBLEMS : null;
    }

    private static @Nullable Role other(String title) {
        return Vocabulary.OTHER_TITLE.in(title) ? OTHER : null;
    }
}
