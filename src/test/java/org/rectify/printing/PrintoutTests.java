package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.SelfCheck;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** What a reader and a program are told of characters that no face has. */
class PrintoutTests {

    private static final Document WHOLE = new Document(new byte[] {1}, new SelfCheck(Format.PDF, 1, 4, List.of()));

    @Test
    void aFileThatShowsEveryCharacterIsHandedOutAtOnce() {
        var answer = new Printout("台账", WHOLE).atPage(false, "/ledger", asked("q=灯"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ResponseEntity.class,
                        file -> assertThat(file.getHeaders().getFirst(StandIns.HEADER))
                                .isNull());
    }

    @Test
    void aReaderIsToldOfStandInsFirst() {
        var answer = new Printout("台账", WHOLE.lacking(List.of("\uD842\uDFB7"))).atPage(false, "/ledger", asked("q=a"));

        assertThat(answer).isInstanceOfSatisfying(ModelAndView.class, page -> {
            assertThat(page.getViewName()).isEqualTo("printing/stand-ins");
            assertThat(page.getModel())
                    .containsEntry("missing", "\uD842\uDFB7")
                    .containsEntry("word", "/ledger/print.docx?q=a")
                    .containsEntry("anyway", "/ledger/print.pdf?q=a&anyway=true");
        });
    }

    @Test
    void whoWasToldGetsTheFileAndAProgramTheCodePoints() {
        var printout = new Printout("台账", WHOLE.lacking(List.of("\uD842\uDFB7", "\uE123")));

        assertThat(printout.atPage(true, "/ledger", asked(null))).isInstanceOf(ResponseEntity.class);
        assertThat(printout.download().getHeaders().getFirst("Rectify-Missing")).isEqualTo("2; U+20BB7, U+E123");
    }

    @Test
    void aWordFileLacksNothing() {
        var word = new Document(new byte[] {1}, new SelfCheck(Format.DOCX, 1, 4, List.of()));

        assertThat(word.lacking(List.of("\uE123")).missing()).isEmpty();
    }

    @Test
    void aHeadStaysShortHoweverMuchIsMissing() {
        var many = IntStream.range(0xE000, 0xE800).mapToObj(Character::toString).toList();

        assertThat(StandIns.head(many)).startsWith("2048; U+E000, ").endsWith("U+E063, ...");
        assertThat(StandIns.sentence(many)).endsWith(" …").hasSizeLessThan(100);
    }

    private static MockHttpServletRequest asked(String query) {
        var request = new MockHttpServletRequest("GET", "/ledger/print.pdf");
        request.setQueryString(query);
        return request;
    }
}
