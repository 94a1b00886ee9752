package org.rectify.printing.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF in the order of its structure, as a screen reader has them: without artifacts. */
final class TaggedWords {

    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();

    TaggedWords(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var words = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> words.put(content.getMCID(), words(content)));
            contents.put(page, words);
        }
    }

    String of(PDStructureNode node) {
        var words = new StringBuilder();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                words.append(of(element));
            } else if (kid instanceof PDMarkedContentReference reference) {
                words.append(contents.get(reference.getPage()).get(reference.getMCID()));
            }
        }
        return words.toString();
    }

    private static String words(PDMarkedContent content) {
        var words = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                words.append(glyph.getUnicode());
            }
        }
        return words.toString();
    }
}
