package org.rectify.ledger;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.rectify.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes in pictures, PDF, office files and plain text, by what the content is and not by what the name says. */
@Component
class Proofs {

    private static final Set<String> TYPES = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/bmp",
            "image/tiff",
            "image/heic",
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-works",
            "application/x-tika-msoffice",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "text/plain",
            "text/csv");

    private final Tika tika = new Tika();
    private final LedgerSettings settings;

    Proofs(LedgerSettings settings) {
        this.settings = settings;
    }

    /** Looks at the file; one of another kind, an empty or a too large one is refused. */
    Proof look(Upload upload) {
        var name = bare(upload.name());
        var most = settings.largestEvidence();
        Refusal.unlessValid(upload.content().length > 0, "file", "ledger.evidence.empty", name);
        if (upload.content().length > most.toBytes()) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "ledger.evidence.too-large", name, most.toMegabytes());
        }
        var type = tika.detect(upload.content(), name);
        if (!TYPES.contains(type) && !isOfd(type, name)) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, "ledger.evidence.type", name);
        }
        return new Proof(name, type, upload.content());
    }

    /** OFD (GB/T 33190) is a zip by its content; only its name tells. */
    private static boolean isOfd(String type, String name) {
        return type.equals("application/ofd")
                || type.equals("application/zip")
                        && name.toLowerCase(Locale.ROOT).endsWith(".ofd");
    }

    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
    }
}
