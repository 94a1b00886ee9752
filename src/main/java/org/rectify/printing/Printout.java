package org.rectify.printing;

import jakarta.servlet.http.HttpServletRequest;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * A document under its name, ready to be handed out.
 *
 * @param name words to name the file after
 */
public record Printout(String name, Document document) {

    /** The file; what it shows as 〓 is told in the answer's head. */
    public ResponseEntity<byte[]> download() {
        return Downloads.of(name, document);
    }

    /**
     * The file for a reader at a page. One that shows characters as 〓 is told of first, with the Word file beside it.
     *
     * @param anyway whether the reader was told
     * @param back where the file was offered, within the application
     * @param asked for an address that ends in {@code .pdf} and is there as {@code .docx} too
     * @return the file, or the page that tells
     */
    public Object atPage(boolean anyway, String back, HttpServletRequest asked) {
        return anyway || document.missing().isEmpty() ? download() : warning(back, asked);
    }

    private ModelAndView warning(String back, HttpServletRequest asked) {
        var query = asked.getQueryString();
        var address = asked.getRequestURI();
        var word = address.substring(0, address.lastIndexOf('.') + 1) + Format.DOCX.extension();
        return new ModelAndView("printing/stand-ins")
                .addObject("name", name)
                .addObject("count", document.missing().size())
                .addObject("missing", StandIns.sentence(document.missing()))
                .addObject("back", back)
                .addObject("word", query == null ? word : word + "?" + query)
                .addObject("anyway", address + "?" + (query == null ? "" : query + "&") + "anyway=true");
    }
}
