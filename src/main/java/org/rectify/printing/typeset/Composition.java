package org.rectify.printing.typeset;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rectify.printing.font.Face;
import org.rectify.printing.font.FontFile;
import org.rectify.printing.font.Fonts;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.Profile;

/** A paper that is set: its pages, lines and glyphs, each with its place. Immutable; PDF, DOCX and page view are drawn from it. */
public final class Composition {

    private final PrintModel model;
    private final Profile profile;
    private final List<Page> pages;
    private final List<String> missing;
    private final Fonts fonts;
    private final List<FaceUse> uses;

    /** A paper set by the standard. */
    Composition(PrintModel model, List<Page> pages, List<String> missing, Fonts fonts) {
        this(model, Profile.STANDARD, pages, missing, fonts);
    }

    Composition(PrintModel model, Profile profile, List<Page> pages, List<String> missing, Fonts fonts) {
        this.model = model;
        this.profile = profile;
        this.pages = pages;
        this.missing = missing;
        this.fonts = fonts;
        this.uses = uses();
    }

    /** The words it was set from. */
    public PrintModel model() {
        return model;
    }

    /** The rule it was set by. */
    public Profile profile() {
        return profile;
    }

    /** How many pages the paper has; one at least. */
    public int pageCount() {
        return pages.size();
    }

    /** Characters that no face has, each once; they print as 〓. */
    public List<String> missing() {
        return missing;
    }

    /** The fonts that draw the paper, by the parts they take; a part has two where the user's own lacks a character. */
    public List<FaceUse> faces() {
        return uses;
    }

    /** 64 hexadecimal figures; papers with the same have the same bytes in every format. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** The pages for a template to draw. */
    public List<PageView> views() {
        return pages.stream().map(PageView::of).toList();
    }

    /** With their lines and glyphs. */
    public List<Page> pages() {
        return pages;
    }

    /** The lines of one paragraph, over all pages. */
    public List<Line> lines(int paragraph) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.paragraph() == paragraph)
                .toList();
    }

    /** What its glyphs are drawn with. */
    public Fonts fonts() {
        return fonts;
    }

    private List<FaceUse> uses() {
        var files = new EnumMap<Face, Set<FontFile>>(Face.class);
        for (var page : pages) {
            page.lines().forEach(line -> line.runs().forEach(run -> note(run, files)));
            if (page.folio() != null) {
                note(page.folio(), files);
            }
        }
        return files.entrySet().stream()
                .flatMap(used -> used.getValue().stream()
                        .map(file -> new FaceUse(used.getKey().key(), file.name(), file.own())))
                .toList();
    }

    private void note(GlyphRun run, Map<Face, Set<FontFile>> files) {
        files.computeIfAbsent(run.face(), any -> new LinkedHashSet<>()).add(run.font(fonts));
    }
}
