package org.rectify.printing.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.PrintModel;

/** What tells one composed paper from every other: a hash of its words and of where each stands. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 64 hexadecimal figures; papers with the same have the same bytes in every format. */
    static String of(Composition composition) {
        var fingerprint = new Fingerprint();
        if (!composition.profile().standard()) {
            fingerprint.add(composition.profile().toString());
        }
        fingerprint.model(composition.model());
        fingerprint.add(composition.faces().toString());
        for (var page : composition.pages()) {
            for (var line : page.lines()) {
                fingerprint.add(line.role().name());
                line.runs().forEach(run -> fingerprint.run(run, line.baseline()));
            }
            if (page.folio() != null) {
                fingerprint.run(page.folio(), Grid.folioBaseline());
            }
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void model(PrintModel model) {
        add(model.title());
        add(model.author());
        add(model.dated().toString());
        for (var paragraph : model.paragraphs()) {
            add(paragraph.role().name());
            paragraph.runs().forEach(run -> add(run.strong() + " " + run.text()));
        }
    }

    private void run(GlyphRun run, double baseline) {
        add(run.face() + " " + run.strong() + " " + run.typed());
        add(run.drawn());
        var places = ByteBuffer.allocate(8 * (run.starts().length + 3));
        places.putDouble(baseline).putDouble(run.size()).putDouble(run.end());
        for (double start : run.starts()) {
            places.putDouble(start);
        }
        digest.update(places.array());
    }

    /** Each with its length before it, so that no two lists of words look the same. */
    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
