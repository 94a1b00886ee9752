package org.rectify.printing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.SelfCheck;

class DocumentsTests {

    private final Documents documents = new Documents();

    @Test
    void theFileThatWasCheckedIsTheOneHandedOut() {
        var checked = documents.of(composed(body("走访少。")), Format.OFD);

        assertThat(documents.of(composed(body("走访少。")), Format.OFD)).isSameAs(checked);
    }

    @Test
    void anotherWordIsAnotherFile() {
        var first = documents.of(composed(body("走访少。")), Format.OFD);

        assertThat(documents.of(composed(body("回访少。")), Format.OFD)).isNotEqualTo(first);
    }

    @Test
    void checksAreAtHandOnceAllFilesAreMade() {
        var composition = composed(body("走访少。"));
        documents.of(composition, Format.PDF);
        documents.of(composition, Format.DOCX);
        assertThat(documents.checks(composition)).isEmpty();

        documents.of(composition, Format.OFD);

        assertThat(documents.checks(composition))
                .get()
                .satisfies(checks -> assertThat(checks)
                        .allMatch(SelfCheck::passed)
                        .extracting(SelfCheck::format)
                        .containsExactly(Format.DOCX, Format.PDF, Format.OFD));
    }

    @Test
    void aShelfKeepsTheFilesAskedForLast() {
        var shelf = new Shelf(100);
        var first = key("1");
        shelf.put(first, file(40));
        shelf.put(key("2"), file(40));
        shelf.find(first);

        shelf.put(key("3"), file(40));

        assertThat(shelf.find(first)).isPresent();
        assertThat(shelf.find(key("2"))).isEmpty();
    }

    @Test
    void aFileThatFillsTheShelfIsNotKept() {
        var shelf = new Shelf(100);

        shelf.put(key("1"), file(101));

        assertThat(shelf.find(key("1"))).isEmpty();
    }

    private static Shelf.Key key(String fingerprint) {
        return new Shelf.Key(Format.PDF, fingerprint);
    }

    private static Document file(int size) {
        return new Document(new byte[size], new SelfCheck(Format.PDF, 1, 1, List.of()));
    }
}
