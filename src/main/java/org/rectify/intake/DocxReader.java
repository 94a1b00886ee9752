package org.rectify.intake;

import java.time.Duration;

/**
 * The text of a .docx: paragraphs with their automatic numbers as text, tables and text boxes in place, tracked insertions
 * kept and deletions dropped; then, set aside, the words of headers, footers, footnotes and endnotes. Comments are not the
 * officer's text and stay out.
 */
final class DocxReader implements TextReader {

    private final Duration longest;

    DocxReader(Duration longest) {
        this.longest = longest;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(FileType.DOCX);
    }

    @Override
    public String read(byte[] file) {
        try (var zip = new OfficeZip(file, new Budget(longest))) {
            String main = zip.main();
            var numbering = new DocxNumbering();
            zip.related(main, "styles").forEach(part -> zip.read(part, numbering::readStyles));
            zip.related(main, "numbering").forEach(part -> zip.read(part, numbering::readNumbering));
            var transcript = new Transcript();
            var body = new DocxStory(numbering, transcript, false);
            zip.read(main, body::read);
            for (String kind : new String[] {"footnotes", "endnotes", "header", "footer"}) {
                for (String part : zip.related(main, kind)) {
                    zip.read(part, new DocxStory(numbering, transcript, true)::read);
                }
            }
            return transcript.text();
        }
    }
}
