package org.rectify.printing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What PDF/A-2a (ISO 19005-2) asks for beside the pages: XMP that agrees with the document information, and an output intent. */
final class PdfMetadata {

    private static final String MAKER = "Rectify";
    private static final String LANGUAGE = "zh-CN";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                  <pdfaid:part>2</pdfaid:part>
                  <pdfaid:conformance>A</pdfaid:conformance>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <dc:format>application/pdf</dc:format>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                  <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                  <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                  <xmp:CreateDate>%4$s</xmp:CreateDate>
                  <xmp:ModifyDate>%4$s</xmp:ModifyDate>
                  <xmp:CreatorTool>%5$s</xmp:CreatorTool>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                  <pdf:Producer>%5$s</pdf:Producer>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private final PrintModel model;
    private final ZonedDateTime dated;

    PdfMetadata(PrintModel model) {
        this.model = model;
        this.dated = model.dated().atStartOfDay(ZONE);
    }

    void write(PDDocument document) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId(identity());
        document.setDocumentInformation(information());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(outputIntent(document));
    }

    private PDDocumentInformation information() {
        var information = new PDDocumentInformation();
        information.setTitle(model.title());
        information.setAuthor(model.author());
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(GregorianCalendar.from(dated));
        information.setModificationDate(GregorianCalendar.from(dated));
        return information;
    }

    private String xmp() {
        return XMP.formatted(
                escaped(model.title()),
                escaped(model.author()),
                LANGUAGE,
                dated.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                MAKER);
    }

    private static PDOutputIntent outputIntent(PDDocument document) throws IOException {
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(PROFILE));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** The document's id follows from its words, so that the same paper is the same file. */
    private long identity() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (model.title() + '\n' + model.author() + '\n' + model.dated()).getBytes(StandardCharsets.UTF_8));
            for (var paragraph : model.paragraphs()) {
                digest.update(('\n' + paragraph.role().name()).getBytes(StandardCharsets.UTF_8));
                for (var run : paragraph.runs()) {
                    digest.update(((run.strong() ? "\t!" : "\t") + run.text()).getBytes(StandardCharsets.UTF_8));
                }
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
