package org.rectify.statement;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What every element of a statement has: an id, a version and a place among its siblings. */
@MappedSuperclass
abstract class Element implements Positioned {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private int position;

    @Nullable
    Long id() {
        return id;
    }

    boolean has(@Nullable Long wanted) {
        return wanted != null && wanted.equals(id);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void place(int newPosition) {
        position = newPosition;
    }

    /** The text of that name, to be read and written. */
    abstract Slot slot(String field);
}
