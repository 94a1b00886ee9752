package org.rectify.printing.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The user's own fonts: a folder of TrueType files and collections, read once at the start. A font takes a face's part when its name
 * table says one of the face's names; of several the first name counts, then the first file. Every file is accounted for by
 * {@link #finds()}, those that are not used with the reason.
 */
public final class FontFolder {

    /** What became of one font. */
    enum Use {
        USED,
        /** No face goes by its name, or a better one took the part. */
        NOT_NEEDED,
        /** Its licence bits forbid embedding, or embedding a part of it. */
        FORBIDDEN,
        /** Not a font, or not one with TrueType outlines. */
        UNREADABLE
    }

    /**
     * One font of the folder.
     *
     * @param file the file's name
     * @param font the font's name, empty where it could not be read
     * @param face whose part it takes, null when it is not used
     */
    record Find(String file, String font, Use use, @Nullable Face face) {}

    private static final Logger LOG = LoggerFactory.getLogger(FontFolder.class);
    private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf");

    private final Map<Face, FontFile> fonts = new EnumMap<>(Face.class);
    private final List<Find> finds = new ArrayList<>();

    private record Candidate(String file, FontFile font) {}

    private FontFolder() {}

    /** No folder: only the fonts that come along. */
    public static FontFolder none() {
        return new FontFolder();
    }

    /**
     * Reads a folder.
     *
     * @throws UncheckedIOException when there is no such folder: better no start than papers in another face than was asked for
     */
    public static FontFolder of(Path path) {
        var folder = new FontFolder();
        var candidates = new ArrayList<Candidate>();
        try (var listed = Files.list(path)) {
            for (var file : listed.filter(FontFolder::fontFile).sorted().toList()) {
                folder.read(file, candidates);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("rectify.printing.fonts: cannot read the folder " + path, e);
        }
        folder.choose(candidates);
        folder.finds.forEach(
                find -> LOG.info("font {} in {}: {} {}", find.font(), find.file(), find.use(), find.face()));
        return folder;
    }

    /** The user's font for the face, null where there is none. */
    @Nullable
    FontFile font(Face face) {
        return fonts.get(face);
    }

    /** Every font of the folder and what became of it. */
    List<Find> finds() {
        return List.copyOf(finds);
    }

    private static boolean fontFile(Path path) {
        var name = path.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void read(Path path, List<Candidate> candidates) {
        var file = path.getFileName().toString();
        try {
            for (var font : fonts(Files.readAllBytes(path))) {
                if (font.forbidden() == null) {
                    candidates.add(new Candidate(file, font));
                } else {
                    finds.add(new Find(file, font.name(), Use.FORBIDDEN, null));
                }
            }
        } catch (IOException | RuntimeException e) {
            // a damaged file makes the reader fail in any way
            finds.add(new Find(file, "", Use.UNREADABLE, null));
        }
    }

    private static List<FontFile> fonts(byte[] bytes) throws IOException {
        var fonts = new ArrayList<FontFile>();
        if (bytes.length > 4 && new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("ttcf")) {
            try (var collection = new TrueTypeCollection(new ByteArrayInputStream(bytes))) {
                collection.processAllFonts(font -> fonts.add(FontFile.own(font, bytes)));
            }
        } else {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                fonts.add(FontFile.own(font, bytes));
            }
        }
        return fonts;
    }

    private void choose(List<Candidate> candidates) {
        for (var face : Face.values()) {
            face.names().stream()
                    .flatMap(name ->
                            candidates.stream().filter(each -> each.font().named(name)))
                    .findFirst()
                    .ifPresent(chosen -> {
                        fonts.put(face, chosen.font());
                        finds.add(new Find(chosen.file(), chosen.font().name(), Use.USED, face));
                    });
        }
        for (var left : candidates) {
            if (!fonts.containsValue(left.font())) {
                finds.add(new Find(left.file(), left.font().name(), Use.NOT_NEEDED, null));
            }
        }
    }
}
