package org.rectify.printing.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.rectify.printing.paper.Grid;
import org.rectify.printing.paper.Role;
import org.rectify.printing.typeset.Composition;
import org.rectify.printing.typeset.Line;

/** The outline (大纲) of an OFD: the headings of the first two levels, each leading to its line. */
final class OfdOutline {

    private static final String PLACE = """
            <ofd:Actions><ofd:Action Event="CLICK"><ofd:Goto><ofd:Dest Type="XYZ" PageID="%d" Left="0" Top="%s" Zoom="0"/>\
            </ofd:Goto></ofd:Action></ofd:Actions>""";

    /** A heading with those below it. */
    private record Heading(String title, String place, List<Heading> below) {}

    private OfdOutline() {}

    /** The outline, or nothing where the paper has no such heading. */
    static CharSequence of(Composition composition, int firstPage) {
        var chapters = headings(composition, firstPage);
        var xml = new StringBuilder();
        if (!chapters.isEmpty()) {
            xml.append("<ofd:Outlines>");
            chapters.forEach(chapter -> write(chapter, xml));
            xml.append("</ofd:Outlines>");
        }
        return xml;
    }

    private static List<Heading> headings(Composition composition, int firstPage) {
        List<Heading> chapters = new ArrayList<>();
        var seen = new HashSet<Integer>();
        var level = chapters;
        for (var page : composition.pages()) {
            for (var line : page.lines()) {
                var role = line.role();
                if ((role == Role.LEVEL1 || role == Role.LEVEL2) && seen.add(line.paragraph())) {
                    var heading = heading(composition, line, firstPage + page.number() - 1);
                    if (role == Role.LEVEL1) {
                        chapters.add(heading);
                        level = heading.below();
                    } else {
                        level.add(heading);
                    }
                }
            }
        }
        return chapters;
    }

    private static Heading heading(Composition composition, Line line, int page) {
        var top = OfdXml.append(new StringBuilder(), OfdXml.thousandths(line.baseline() - Grid.PITCH));
        var title = composition.model().paragraphs().get(line.paragraph()).text();
        return new Heading(OfdXml.escaped(title), PLACE.formatted(page, top), new ArrayList<>());
    }

    private static void write(Heading heading, StringBuilder xml) {
        xml.append("<ofd:OutlineElem Title=\"").append(heading.title()).append('"');
        if (!heading.below().isEmpty()) {
            xml.append(" Count=\"").append(heading.below().size()).append("\" Expanded=\"true\"");
        }
        xml.append('>').append(heading.place());
        heading.below().forEach(each -> write(each, xml));
        xml.append("</ofd:OutlineElem>");
    }
}
