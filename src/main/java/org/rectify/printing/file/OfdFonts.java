package org.rectify.printing.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rectify.printing.font.Face;
import org.rectify.printing.font.FontFile;
import org.rectify.printing.font.FontSubset;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.GlyphRun;

/** The fonts of an OFD, each with its id and cut down to what the paper uses. */
final class OfdFonts {

    private static final String FONT = """
            <ofd:Font ID="%d" FontName="%s" FamilyName="%s" Charset="unicode"><ofd:FontFile>%s</ofd:FontFile></ofd:Font>\
            """;

    /** A font with what follows from being the so manieth. */
    private record Used(int id, Face face, FontSubset subset) {

        String file() {
            return "font_" + id + ".ttf";
        }
    }

    private final Fonts fonts;
    private final Map<FontFile, Used> used = new LinkedHashMap<>();

    OfdFonts(Composition composition) {
        this.fonts = composition.fonts();
        for (var page : composition.pages()) {
            page.lines().forEach(line -> line.runs().forEach(this::take));
            if (page.folio() != null) {
                take(page.folio());
            }
        }
    }

    private void take(GlyphRun run) {
        run.drawn().codePoints().forEach(point -> take(run.face(), point));
    }

    private void take(Face face, int point) {
        var file = fonts.file(face, point);
        used.computeIfAbsent(file, any -> new Used(used.size() + 1, face, new FontSubset(any)))
                .subset()
                .number(point);
    }

    /** The id of the font that draws the character in this face. */
    int id(Face face, int point) {
        return used.get(fonts.file(face, point)).id();
    }

    int count() {
        return used.size();
    }

    /** Writes the font files, and the list of them, among the parts of the package. */
    void write(Map<String, byte[]> parts) {
        var list = new StringBuilder("<ofd:Fonts>");
        for (var font : used.values()) {
            parts.put(OfdWriter.FONTS + font.file(), font.subset().alone());
            var name = OfdXml.escaped(font.subset().font().postScriptName());
            list.append(FONT.formatted(font.id(), name, font.face().official(), font.file()));
        }
        parts.put(OfdWriter.RESOURCES, OfdXml.part("Res", " BaseLoc=\"Res\"", list.append("</ofd:Fonts>")));
    }
}
