package org.rectify.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.composed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.printing.file.Documents;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.printing.typeset.Composer;
import org.springframework.http.HttpStatus;

/** What happens to a file that is not what it should be. */
class PrintingControllerTests {

    private static final Document BROKEN = new Document(
            new byte[] {1}, new SelfCheck(Format.OFD, 1, 4, List.of(new SelfCheck.Fault("words", List.of("1")))));

    @Test
    void aBrokenFileIsNotHandedOutWithoutAWarning() {
        var answer = new PrintingController(broken()).document(7, "ofd", 2, false);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getLocation()).hasToString("/statements/7/print/ofd?revision=2");
        assertThat(answer.getBody()).isNull();
    }

    @Test
    void whoWantsItAllTheSameGetsItMarked() {
        var answer = new PrintingController(broken()).document(7, "ofd", null, true);

        assertThat(answer.getBody()).containsExactly(1);
        assertThat(answer.getHeaders().getFirst(Downloads.SELF_CHECK)).isEqualTo("failed; words");
    }

    @Test
    void aProgramGetsItMarked() {
        var answer = new PrintingApi(broken()).ofd(7, null);

        assertThat(answer.getBody()).containsExactly(1);
        assertThat(answer.getHeaders().getFirst(Downloads.SELF_CHECK)).isEqualTo("failed; words");
    }

    private static PrintingService broken() {
        return new PrintingService(null, null, null, new Composer(), new Documents(), null, null) {

            @Override
            public Paper paper(long id, Integer revision) {
                var statement = Statements.signed("林知行");
                return new Paper(statement, 0, true, "林知行", composed(body("走访少。")));
            }

            @Override
            public Document document(Paper paper, Format format) {
                return BROKEN;
            }
        };
    }
}
