package org.rectify.statement;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** One text of an element, which can be read and written; writing checks what the element demands. */
record Slot(Supplier<String> read, Consumer<String> write) {

    String text() {
        return read.get();
    }

    void write(String text) {
        write.accept(text);
    }
}
