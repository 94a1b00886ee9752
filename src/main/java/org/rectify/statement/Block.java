package org.rectify.statement;

import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;

/**
 * Names one text of a statement by its element's id, so that it stays the same while elements move: {@code opening},
 * {@code parts/problems/lead}, {@code problems/17/detail}, {@code problems/17/examples/0}.
 */
public record Block(Kind kind, @Nullable Long id, String field) {

    /** The kind of element that the text belongs to. */
    public enum Kind {
        STATEMENT("statement"),
        PART("parts"),
        CHAPTER("chapters"),
        AREA("areas"),
        PROBLEM("problems"),
        CAUSE("causes"),
        GROUP("groups"),
        MEASURE("measures");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        static Kind of(String path) {
            for (var kind : values()) {
                if (kind.path.equals(path)) {
                    return kind;
                }
            }
            throw Refusal.hidden();
        }
    }

    public static Block parse(String path) {
        var steps = path.split("/", 3);
        if (steps.length == 1) {
            return new Block(Kind.STATEMENT, null, path);
        }
        var kind = Kind.of(steps[0]);
        if (steps.length < 3) {
            throw Refusal.hidden();
        }
        return kind == Kind.PART
                ? new Block(kind, null, steps[1] + "/" + steps[2])
                : new Block(kind, number(steps[1]), steps[2]);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case STATEMENT -> field;
            case PART -> kind.path + "/" + field;
            default -> kind.path + "/" + id + "/" + field;
        };
    }

    private static long number(String step) {
        try {
            return Long.parseLong(step);
        } catch (NumberFormatException e) {
            throw Refusal.hidden();
        }
    }
}
