package org.rectify.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step the domain does not allow. It carries the key of the sentence that tells the user why, never the sentence
 * itself and never a statement's text, so it may be logged.
 */
public final class Refusal extends RuntimeException {

    /** What kind of answer the caller gets. */
    public enum Kind {
        /** The state does not allow the step. */
        CONFLICT,
        /** The content is wrong; {@link Refusal#path()} says where. */
        INVALID,
        /** The caller may know of the thing but not do this to it. */
        FORBIDDEN,
        /** The caller may not know whether the thing exists. */
        HIDDEN,
        /** Somebody else changed it first. */
        OUTDATED,
        /** The caller must say which version the change is based on. */
        UNCONDITIONAL,
        /** The file can't be read. */
        UNREADABLE,
        /** The file's type is unknown. */
        UNSUPPORTED,
        /** The file or text is larger than allowed. */
        TOO_LARGE
    }

    private final Kind kind;
    private final transient List<Object> args;
    private final @Nullable String path;

    private Refusal(Kind kind, @Nullable String path, String key, Object... args) {
        super(key);
        this.kind = kind;
        this.path = path;
        this.args = List.of(args);
    }

    /** A refusal of any kind. */
    public static Refusal of(Kind kind, String key, Object... args) {
        return new Refusal(kind, null, key, args);
    }

    /** Refuses with {@link Kind#CONFLICT} unless the condition holds. */
    public static void unless(boolean condition, String key, Object... args) {
        if (!condition) {
            throw new Refusal(Kind.CONFLICT, null, key, args);
        }
    }

    /** The value at {@code path} is not acceptable. */
    public static Refusal invalid(String path, String key, Object... args) {
        return new Refusal(Kind.INVALID, path, key, args);
    }

    /** Refuses with {@link Kind#INVALID} unless the condition holds. */
    public static void unlessValid(boolean condition, String path, String key, Object... args) {
        if (!condition) {
            throw invalid(path, key, args);
        }
    }

    /** The caller may not know whether the thing exists. */
    public static Refusal hidden() {
        return new Refusal(Kind.HIDDEN, null, "refusal.hidden");
    }

    /** The caller may not do this. */
    public static Refusal forbidden(String key, Object... args) {
        return new Refusal(Kind.FORBIDDEN, null, key, args);
    }

    /** Somebody changed the thing at {@code path} in the meantime. */
    public static Refusal outdated(@Nullable String path, String key, Object... args) {
        return new Refusal(Kind.OUTDATED, path, key, args);
    }

    public Kind kind() {
        return kind;
    }

    /** The message key. */
    public String key() {
        return getMessage();
    }

    public List<Object> args() {
        return args;
    }

    /** The field or element it is about, or null. */
    public @Nullable String path() {
        return path;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
