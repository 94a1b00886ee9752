package org.rectify.printing.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rectify.shared.Texts;

/**
 * A paper before it is set, the same for every format.
 *
 * <p>Paragraphs arrive as people typed them and are tidied here once: blanks at their ends go (the indent is the setting's, never
 * typed), a line end starts a paragraph of the same role, characters without ink of their own go, empty paragraphs go. No other
 * character is touched.
 *
 * @param title for the document's properties; the printed title is the paragraph of role {@link Role#TITLE}
 * @param author for the document's properties
 * @param dated the day the documents carry as their date of creation; the same model gives the same bytes for ever
 */
public record PrintModel(String title, String author, LocalDate dated, List<PrintParagraph> paragraphs) {

    /** Where the days of official papers are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public PrintModel {
        paragraphs = paragraphs.stream().flatMap(PrintParagraph::tidied).toList();
    }

    /** How many characters it has. */
    public int length() {
        return paragraphs.stream().mapToInt(each -> Texts.length(each.text())).sum();
    }
}
