package org.rectify.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.grammar.ParsedStatement;
import org.rectify.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reading a statement over JSON; nothing is stored. */
@RestController
@RequestMapping("/api/v1/intake")
@Tag(name = "intake")
class IntakeApi {

    private final IntakeService intake;
    private final MessageSource messages;

    IntakeApi(IntakeService intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Read a file as a statement")
    IntakeAnswer file(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "intake.file.missing");
        }
        if (file.getSize() > FileText.MAX_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "intake.too-large", FileText.MAX_BYTES / 1024 / 1024);
        }
        var name = file.getOriginalFilename();
        return answer(intake.parse(file.getBytes(), name == null ? "" : name));
    }

    /** Without a charset in the header the text tells its own; a blank body is refused in our words, not Spring's. */
    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Read a text as a statement")
    IntakeAnswer text(InputStream body, @RequestHeader HttpHeaders headers) throws IOException {
        byte[] bytes = body.readNBytes(FileText.MAX_BYTES + 1);
        if (bytes.length > FileText.MAX_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "intake.text-too-long", FileText.MAX_CHARACTERS);
        }
        var type = headers.getContentType();
        var charset = type == null ? null : type.getCharset();
        return answer(intake.parse(decoded(bytes, charset)));
    }

    private static String decoded(byte[] bytes, @Nullable Charset charset) {
        try {
            return charset == null
                    ? new PlainTextReader().read(bytes)
                    : charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | UnreadableFile broken) {
            throw Refusal.of(Refusal.Kind.UNREADABLE, "intake.broken");
        }
    }

    private IntakeAnswer answer(ParsedStatement read) {
        return IntakeAnswer.of(
                read,
                finding -> messages.getMessage(
                        "intake.finding." + finding.code(), finding.args().toArray(), LocaleContextHolder.getLocale()));
    }
}
