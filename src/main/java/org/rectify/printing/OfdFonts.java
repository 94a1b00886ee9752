package org.rectify.printing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The faces of an OFD, each with its id and cut down to what the paper uses. */
final class OfdFonts {

    private static final String FONT = """
            <ofd:Font ID="%d" FontName="%s" FamilyName="%s" Charset="unicode"><ofd:FontFile>%s.ttf</ofd:FontFile></ofd:Font>\
            """;

    private final Map<Face, SortedSet<Integer>> characters = new EnumMap<>(Face.class);
    private final Map<Face, Integer> ids = new EnumMap<>(Face.class);

    OfdFonts(Collection<Page> pages) {
        for (var page : pages) {
            page.lines().forEach(line -> line.runs().forEach(this::take));
            if (page.folio() != null) {
                take(page.folio());
            }
        }
        characters.keySet().forEach(face -> ids.put(face, ids.size() + 1));
    }

    private void take(GlyphRun run) {
        run.drawn()
                .codePoints()
                .forEach(characters.computeIfAbsent(run.face(), any -> new TreeSet<>())::add);
    }

    int id(Face face) {
        return ids.get(face);
    }

    int count() {
        return ids.size();
    }

    /** Writes the font files, and the list of them, among the parts of the package. */
    void write(Map<String, byte[]> parts, Fonts fonts) {
        var list = new StringBuilder();
        for (var face : characters.entrySet()) {
            var font = fonts.file(face.getKey(), face.getValue().first());
            var subset = new FontSubset(font);
            face.getValue().forEach(subset::number);
            var key = face.getKey().key();
            parts.put(OfdWriter.FONTS + key + ".ttf", subset.alone());
            var name = OfdXml.escaped(font.postScriptName());
            list.append(FONT.formatted(id(face.getKey()), name, face.getKey().official(), key));
        }
        parts.put(
                OfdWriter.RESOURCES,
                OfdXml.part("Res", " BaseLoc=\"Res\"", "<ofd:Fonts>" + list + "</ofd:Fonts>"));
    }
}
