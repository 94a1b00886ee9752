package org.rectify.linkage;

import static java.util.function.Predicate.not;

import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.linkage.Placed.Kind;
import org.rectify.meeting.FeedbackView;
import org.rectify.shared.Numerals;
import org.rectify.shared.Texts;
import org.rectify.statement.AreaView;
import org.rectify.statement.Gap;
import org.rectify.statement.MeasureView;

/**
 * What can be missing in the thread from feedback to measure. A constant's name is the code of the gap, its sentence the
 * message {@code gap.<code>}, whose first argument is the element's label and whose second is its code.
 */
enum GapRule {

    /** 缺举例: a problem is only words until one thing that happened is told. */
    PROBLEM_WITHOUT_EXAMPLE(Severity.MUST, Remedy.WRITE) {
        @Override
        Stream<Placed> missing(Overview seen) {
            return seen.areas()
                    .flatMap(area -> area.problems().stream()
                            .filter(p -> p.examples().stream().allMatch(Texts::isBlank))
                            .map(p -> seen.links().problem(p.id())));
        }
    },

    /** 缺根源. */
    PROBLEM_WITHOUT_CAUSE(Severity.MUST, Remedy.WRITE) {
        @Override
        Stream<Placed> missing(Overview seen) {
            return seen.links().problems().stream()
                    .filter(p -> seen.links().explaining(p.id()).isEmpty());
        }
    },

    /** 无措施. */
    CAUSE_WITHOUT_MEASURE(Severity.MUST, Remedy.LINK) {
        @Override
        Stream<Placed> missing(Overview seen) {
            return seen.links().causes().stream()
                    .filter(not(seen::declared))
                    .filter(c -> seen.links().answering(c.id()).isEmpty());
        }
    },

    /** A measure that answers nothing. */
    MEASURE_WITHOUT_CAUSE(Severity.ADVICE, Remedy.LINK) {
        @Override
        Stream<Placed> missing(Overview seen) {
            return seen.links().measures().stream()
                    .filter(m -> seen.links().answered(m.id()).isEmpty());
        }
    },

    /** 无责任人. */
    MEASURE_WITHOUT_OWNER(Severity.ADVICE, Remedy.WRITE) {
        @Override
        Stream<Placed> missing(Overview seen) {
            return seen.measures()
                    .filter(m -> m.leadOwner() == null)
                    .map(m -> seen.links().measure(m.id()));
        }
    },

    /** 无时限: a dated measure needs its date, a standing one a date or an interval; what is done at once needs neither. */
    MEASURE_WITHOUT_DATE(Severity.ADVICE, Remedy.WRITE) {
        @Override
        Stream<Placed> missing(Overview seen) {
            return seen.measures()
                    .filter(not(GapRule::dated))
                    .map(m -> seen.links().measure(m.id()));
        }
    },

    /** A feedback item that no problem admits. */
    FEEDBACK_NOT_ADMITTED(Severity.MUST, Remedy.WRITE) {
        @Override
        Stream<Placed> missing(Overview seen) {
            var admitted = seen.areas()
                    .flatMap(a -> a.problems().stream())
                    .flatMap(p -> p.feedbackIds().stream())
                    .toList();
            return seen.feedback().stream()
                    .filter(f -> !admitted.contains(f.id()))
                    .map(GapRule::placed);
        }
    },

    /** An area from which no chain leads to any measure; a declaration needs none. */
    AREA_REACHES_NO_GROUP(Severity.MUST, Remedy.LINK) {
        @Override
        Stream<Placed> missing(Overview seen) {
            return seen.areas()
                    .filter(not(AreaView::declaration))
                    .filter(a -> !seen.matrix().reaches(a.ordinal()))
                    .flatMap(a -> seen.links().at("areas/" + a.ordinal()).stream());
        }
    },

    /** A group to whose measures no chain leads. */
    GROUP_SERVES_NO_AREA(Severity.ADVICE, Remedy.LINK) {
        @Override
        Stream<Placed> missing(Overview seen) {
            return seen.matrix().groups().stream()
                    .filter(g -> !seen.matrix().serves(g.ordinal()))
                    .flatMap(g -> seen.links().at("groups/" + g.ordinal()).stream());
        }
    };

    /** How pressing a gap is; either may stay when the officer says why. */
    enum Severity {
        /** 须补 */
        MUST,
        /** 建议 */
        ADVICE
    }

    /** How a gap is filled: in the text, or by linking on the matrix. */
    enum Remedy {
        WRITE,
        LINK
    }

    private final Severity severity;
    private final Remedy remedy;

    GapRule(Severity severity, Remedy remedy) {
        this.severity = severity;
        this.remedy = remedy;
    }

    /** The elements that lack what this rule asks for, in the order in which they are read. */
    abstract Stream<Placed> missing(Overview seen);

    Stream<Gap> gaps(Overview seen) {
        return missing(seen).map(element -> new Gap(name(), element.path(), element.words()));
    }

    Severity severity() {
        return severity;
    }

    Remedy remedy() {
        return remedy;
    }

    /** The rule of that name; empty for a gap that another module found. */
    static Optional<GapRule> named(String code) {
        return Stream.of(values()).filter(rule -> rule.name().equals(code)).findFirst();
    }

    private static boolean dated(MeasureView measure) {
        if (measure.deadlineClass() == null) {
            return false;
        }
        return switch (measure.deadlineClass()) {
            case IMMEDIATE -> true;
            case DATED -> measure.dueOn() != null;
            case STANDING -> measure.dueOn() != null || measure.reviewDays() != null;
        };
    }

    static Placed placed(FeedbackView feedback) {
        var path = "feedback/" + feedback.id();
        var label = Numerals.label(feedback.text());
        return new Placed(Kind.FEEDBACK, feedback.id(), 0, path, feedback.kind().name(), label, feedback.text());
    }
}
