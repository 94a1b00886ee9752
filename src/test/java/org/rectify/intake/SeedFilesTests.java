package org.rectify.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectify.intake.grammar.CorpusTexts;
import org.rectify.intake.grammar.Structure;

/** The one real statement, as a text file in the encodings people use. */
class SeedFilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void isReadTheSameInEveryEncoding(String encoding) {
        Optional<String> seed = CorpusTexts.seed();
        assumeTrue(seed.isPresent(), "no seed beside the project");
        String crlf = seed.orElseThrow().replace("\n", "\r\n");

        String read = new FileText().textOf(crlf.getBytes(Charset.forName(encoding)), "材料.txt");

        assertThat(Structure.of(read)).isEqualTo(Structure.of(seed.orElseThrow()));
    }
}
