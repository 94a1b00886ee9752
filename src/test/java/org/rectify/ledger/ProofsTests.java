package org.rectify.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Period;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rectify.shared.Refusal;
import org.springframework.util.unit.DataSize;

/** Evidence is taken by what a file is, not by what it is called. */
class ProofsTests {

    private final Proofs proofs =
            new Proofs(new LedgerSettings(Period.ofDays(20), Period.ofDays(10), 30, DataSize.ofKilobytes(64)));

    @Test
    void picturesPdfOfficeFilesAndTextAreTaken() throws IOException {
        var sheet = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("公示");
            book.write(sheet);
        }
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThat(type("排查表.xlsx", sheet.toByteArray())).endsWith("spreadsheetml.sheet");
        assertThat(type("照片.png", png)).isEqualTo("image/png");
        assertThat(type("纪要.pdf", "%PDF-1.7\n".getBytes(UTF_8))).isEqualTo("application/pdf");
        assertThat(type("签到.txt", "集中学习签到记录".getBytes(UTF_8))).isEqualTo("text/plain");
    }

    @Test
    void programsAndWebPagesAreRefusedWhateverTheirName() {
        var program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0}, 400);
        refused("签到.txt", program, Refusal.Kind.UNSUPPORTED);
        refused("签到.txt", "<html><body>x</body></html>".getBytes(UTF_8), Refusal.Kind.UNSUPPORTED);
        refused("图.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8), Refusal.Kind.UNSUPPORTED);
    }

    @Test
    void anEmptyFileProvesNothing() {
        refused("签到.txt", new byte[0], Refusal.Kind.INVALID);
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        refused("签到.txt", new byte[64 * 1024 + 1], Refusal.Kind.TOO_LARGE);
    }

    @Test
    void aNameLosesItsFolders() {
        var proof = proofs.look(new Upload("C:\\工作\\签到.txt", "签到".getBytes(UTF_8), "", null));
        assertThat(proof.name()).isEqualTo("签到.txt");
    }

    private String type(String name, byte[] content) {
        return proofs.look(new Upload(name, content, "", null)).mediaType();
    }

    private void refused(String name, byte[] content, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> type(name, content))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(kind));
    }
}
