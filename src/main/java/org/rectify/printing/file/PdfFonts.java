package org.rectify.printing.file;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.rectify.printing.font.FontFile;

/** The fonts of one document, each embedded once however many papers it draws. */
final class PdfFonts {

    private final Map<FontFile, PdfFont> fonts = new LinkedHashMap<>();
    private final COSDictionary byName = new COSDictionary();
    private final COSDictionary resources = new COSDictionary();

    PdfFonts() {
        resources.setItem(COSName.FONT, byName);
    }

    PdfFont of(FontFile file) {
        var font = fonts.get(file);
        if (font == null) {
            font = new PdfFont(fonts.size() + 1, file);
            fonts.put(file, font);
            byName.setItem(font.key(), font.dictionary());
        }
        return font;
    }

    /** For every page of the document. */
    COSDictionary resources() {
        return resources;
    }

    /** Embeds what was used; the last thing before the document is saved. */
    void write() throws IOException {
        for (var font : fonts.values()) {
            font.write();
        }
    }
}
