package org.rectify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rectify.shared.DomainEvent;

/** The list of events in the documentation is the list of events in the code. */
class EventDocumentationTests {

    @Test
    void everyEventIsDocumented() throws IOException {
        var events = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.rectify").stream()
                        .filter(c -> c.isAssignableTo(DomainEvent.class) && !c.isInterface())
                        .map(JavaClass::getSimpleName)
                        .map(name -> "`" + name + "`")
                        .toList();

        assertThat(Files.readString(Path.of("docs/events.md"))).contains(events);
    }

    @Test
    void eventsCarryNoTextAnybodyWrote() {
        var textual = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.rectify").stream()
                        .filter(c -> c.isAssignableTo(DomainEvent.class) && !c.isInterface())
                        .flatMap(c -> c.getFields().stream())
                        .filter(f -> f.getRawType().isEquivalentTo(String.class))
                        .filter(f -> !f.getName().equals("sha256"))
                        .map(f -> f.getFullName())
                        .toList();

        assertThat(textual).isEmpty();
    }
}
