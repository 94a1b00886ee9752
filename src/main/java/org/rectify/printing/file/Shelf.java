package org.rectify.printing.file;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;

/**
 * The files made last, by the fingerprint of their paper: the page checks them and the download hands out the very bytes that were
 * checked. Kept in memory only and never longer than there is room.
 */
final class Shelf {

    /** Room for some twenty papers in three formats. */
    private static final long MOST_BYTES = 16L << 20;

    /** What a file is found by. */
    record Key(Format format, String fingerprint) {}

    private final Map<Key, Document> documents = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostBytes;
    private long bytes;

    Shelf() {
        this(MOST_BYTES);
    }

    Shelf(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Document> find(Key key) {
        return Optional.ofNullable(documents.get(key));
    }

    /** Puts a file there; those not asked for longest make room. */
    synchronized void put(Key key, Document document) {
        var before = documents.put(key, document);
        bytes += document.bytes().length - (before == null ? 0 : before.bytes().length);
        Iterator<Document> oldest = documents.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
