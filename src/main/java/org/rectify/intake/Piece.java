package org.rectify.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement.DeadlineClass;
import org.rectify.shared.Numerals;
import org.rectify.shared.Texts;

/**
 * One passage of an imported text that is one element of the statement, or has no place yet.
 *
 * @param ranges where it stands in the source, in order; empty ranges for a heading that nobody wrote
 * @param path what the grammar called it; empty when the reader gave the role
 * @param into start of the area title, problem or group title it was moved to; null where it stands
 * @param gap blanks between it and the passage it was cut from; null when it was not cut
 * @param read the same passage before its reader gave it another role; null when nobody did
 */
record Piece(
        List<Range> ranges,
        PieceRole role,
        String path,
        Words words,
        @Nullable Plan plan,
        @Nullable Integer into,
        @Nullable String gap,
        @Nullable Piece read) {

    /** As the grammar read it. */
    Piece(List<Range> ranges, PieceRole role, String path, Words words, @Nullable Plan plan) {
        this(ranges, role, path, words, plan, null, null, null);
    }

    /** UTF-16 offsets of the source. */
    record Range(int start, int end) {}

    /**
     * The passage parted as it is printed: {@code mark + title + stop + text}.
     *
     * @param mark an ordinal as typed
     */
    record Words(String mark, String title, String stop, String text) {

        static Words of(String text) {
            return new Words("", "", "", text);
        }

        String whole() {
            boolean apart = !title.isEmpty() && stop.isEmpty() && !text.isEmpty();
            return mark + title + stop + (apart ? "\n" : "") + text;
        }

        /** The same words without a title of their own. */
        Words untitled() {
            return new Words(mark, "", "", new Words("", title, stop, text).whole());
        }

        /** The same words as a title. */
        Words titled() {
            String all = new Words("", title, stop, text).whole().strip();
            int stop = all.isEmpty() || "。：:；;".indexOf(all.charAt(all.length() - 1)) < 0
                    ? all.length()
                    : all.length() - 1;
            return new Words(mark, all.substring(0, stop), all.substring(stop), "");
        }

        private String joined() {
            return mark + title + stop + text;
        }

        /** The first {@code length} characters; an ordinal alone is text. */
        private Words first(int length) {
            if (length <= mark.length()) {
                return of(mark.substring(0, length));
            }
            int head = length - mark.length();
            if (head <= title.length() + stop.length()) {
                return new Words(
                        mark,
                        title.substring(0, Math.min(head, title.length())),
                        stop.substring(0, Math.max(0, head - title.length())),
                        "");
            }
            return new Words(
                    mark,
                    title,
                    stop,
                    text.substring(0, head - title.length() - stop.length()).stripTrailing());
        }

        /** What follows them. */
        private Words from(int length) {
            if (length <= mark.length()) {
                return new Words(mark.substring(length), title, stop, text);
            }
            int head = length - mark.length();
            int inTitle = Math.min(head, title.length());
            int inStop = Math.min(head - inTitle, stop.length());
            var rest = new Words(
                    "", title.substring(inTitle), stop.substring(inStop), text.substring(head - inTitle - inStop));
            return of(rest.whole().stripLeading());
        }
    }

    /** Owner, date and class of a measure where its words say them. */
    record Plan(
            @Nullable String leadOwner,
            @Nullable LocalDate dueOn,
            @Nullable DeadlineClass deadlineClass) {

        /** As much of it as these words say. */
        private Plan in(String words) {
            var owner = leadOwner != null && words.contains(leadOwner) ? leadOwner : null;
            boolean dated = dueOn != null && words.contains(Integer.toString(dueOn.getYear()));
            return new Plan(owner, dated ? dueOn : null, dated ? deadlineClass : null);
        }

        private Plan or(@Nullable Plan other) {
            return other == null
                    ? this
                    : new Plan(
                            leadOwner == null ? other.leadOwner : leadOwner,
                            dueOn == null ? other.dueOn : dueOn,
                            deadlineClass == null ? other.deadlineClass : deadlineClass);
        }
    }

    public int start() {
        return ranges.get(0).start();
    }

    public int end() {
        return ranges.get(ranges.size() - 1).end();
    }

    public boolean isEmpty() {
        return start() == end();
    }

    /** What lists call it: its title, else the beginning of its text. */
    String label() {
        return Numerals.label((words.title().isEmpty() ? words.text() : words.title()).strip());
    }

    /** Non-blank code points of the source that belong to it. */
    int characters(String source) {
        return ranges.stream()
                .mapToInt(range -> (int) source.substring(range.start(), range.end())
                        .codePoints()
                        .filter(c -> !Texts.isBlank(Character.toString(c)))
                        .count())
                .sum();
    }

    /** A heading that nobody wrote, where this passage begins. */
    Piece heading(PieceRole headingRole) {
        return new Piece(List.of(new Range(start(), start())), headingRole, "", Words.of(""), null);
    }

    /** The same passage, belonging to the element that begins there. */
    Piece at(@Nullable Integer newInto) {
        return new Piece(ranges, role, path, words, plan, newInto, gap, read);
    }

    /** The same passage in the role its reader gives it; no word is lost, and the first role gives the first words back. */
    Piece as(PieceRole newRole, @Nullable Integer newInto) {
        var first = read == null ? this : read;
        if (newRole == first.role) {
            var where = newInto == null ? first.path : "";
            return new Piece(ranges, newRole, where, first.words, first.plan, newInto, gap, null);
        }
        var said = first.words;
        var words = switch (newRole) {
            case AREA_TITLE, GROUP_TITLE, TITLE -> said.titled();
            case PROBLEM, MEASURE -> said.untitled();
            default -> Words.of(said.whole());
        };
        return new Piece(
                ranges, newRole, "", words, newRole == PieceRole.MEASURE ? first.plan : null, newInto, gap, first);
    }

    /** The two passages this one is cut into; together they have its words. */
    List<Piece> cut(List<Range> before, List<Range> after, String source) {
        int at = wordsWithin(before, source);
        int next = at;
        String joined = words.joined();
        while (next < joined.length() && Texts.isBlank(joined.substring(next, next + 1))) {
            next++;
        }
        var head = words.first(at);
        var tail = words.from(next);
        boolean titled = role == PieceRole.AREA_TITLE || role == PieceRole.GROUP_TITLE || role == PieceRole.TITLE;
        return List.of(
                new Piece(before, role, path, head, plan == null ? null : plan.in(head.whole()), into, gap, null),
                new Piece(
                        after,
                        role,
                        path,
                        titled ? tail.titled() : tail,
                        plan == null ? null : plan.in(tail.whole()),
                        into,
                        joined.substring(at, next),
                        null));
    }

    /** How many characters of the words stand in these ranges: signs that are no words, line ends and indents are not. */
    private int wordsWithin(List<Range> before, String source) {
        String joined = words.joined();
        int at = 0;
        for (var range : before) {
            for (int i = range.start(); i < range.end(); i++) {
                int word = at;
                while (word < joined.length() && Texts.isBlank(joined.substring(word, word + 1))) {
                    word++;
                }
                if (word < joined.length() && joined.charAt(word) == source.charAt(i)) {
                    at = word + 1;
                }
            }
        }
        return at;
    }

    /** This passage with the next one after it; the role is its own, or the next one's when it has none yet. */
    Piece with(Piece next, String source) {
        boolean placed = role != PieceRole.UNPLACED;
        List<Range> both = new ArrayList<>(ranges);
        for (var range : next.ranges) {
            var last = both.get(both.size() - 1);
            if (last.end() <= range.start() && Texts.isBlank(source.substring(last.end(), range.start()))) {
                both.set(both.size() - 1, new Range(last.start(), range.end()));
            } else {
                both.add(range);
            }
        }
        boolean bare = words.stop().isEmpty() && words.text().isEmpty(); // the title has its line end already
        var text = words.text() + (bare ? "" : between(next, source)) + next.words.whole();
        var all = bare && words.title().isEmpty()
                ? Words.of(words.mark() + between(next, source) + next.words.whole())
                : new Words(words.mark(), words.title(), words.stop(), text);
        var lead = placed ? this : next;
        var merged = new Piece(
                List.copyOf(both),
                lead.role,
                lead.path,
                placed ? all : Words.of(all.whole()),
                plan == null ? next.plan : plan.or(next.plan),
                lead.into,
                gap,
                null);
        return merged.tidied();
    }

    /** A title stays one, with all its words. */
    private Piece tidied() {
        boolean titled = role == PieceRole.AREA_TITLE || role == PieceRole.GROUP_TITLE || role == PieceRole.TITLE;
        return titled ? new Piece(ranges, role, path, words.titled(), plan, into, gap, null) : this;
    }

    /** What stands between this passage and the next one when they are printed as one. */
    String between(Piece next, String source) {
        if (next.gap != null) {
            return next.gap;
        }
        if (end() > next.start()) {
            return "\n";
        }
        var blanks = source.substring(end(), next.start());
        return Texts.isBlank(blanks) && blanks.indexOf('\n') < 0 ? blanks : "\n";
    }
}
