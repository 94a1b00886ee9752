package org.rectify.organ;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;

/** An organ (党组织或单位) in its tree; the path of ids from the root answers who stands below whom. */
@Entity
class Organ {

    @Id
    @GeneratedValue(strategy = IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String name;

    /** Ids from the root down to this one, as in {@code /1/4/}. */
    private String path = "/";

    @SuppressWarnings("NullAway.Init")
    protected Organ() {}

    Organ(String name) {
        this.name = Texts.required("name", name, 100).strip();
    }

    /** Takes its place in the tree, once it has an id. */
    void joinUnder(@Nullable Organ parent) {
        path = (parent == null ? "/" : parent.path) + id() + "/";
    }

    boolean covers(Organ other) {
        return other.path.startsWith(path);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    /** This organ and those above it, from below. */
    List<Long> lineage() {
        var ids = new ArrayList<Long>();
        for (var id : path.substring(1).split("/")) {
            ids.add(0, Long.valueOf(id));
        }
        return ids;
    }

    OrganView view() {
        return new OrganView(
                id(), name, (int) path.chars().filter(c -> c == '/').count() - 2);
    }
}
