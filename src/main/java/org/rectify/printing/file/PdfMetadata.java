package org.rectify.printing.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.rectify.printing.paper.PrintModel;

/**
 * What PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) ask for beside the pages: XMP that agrees with the document information,
 * the schema of what XMP itself does not know, a title to show, and an output intent.
 */
final class PdfMetadata {

    private static final String MAKER = "Rectify";
    /** A document must have a title to show in the window's bar; a paper without words has none. */
    private static final String UNTITLED = "—";

    private static final String LANGUAGE = "zh-CN";
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
                <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                  <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                      <pdfaProperty:name>part</pdfaProperty:name>
                      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                      <pdfaProperty:category>internal</pdfaProperty:category>
                      <pdfaProperty:description>The part of ISO 14289 that the document follows</pdfaProperty:description>
                    </rdf:li></rdf:Seq></pdfaSchema:property>
                  </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private final String title;
    private final String author;
    private final ZonedDateTime dated;
    private final MessageDigest words = sha256();

    PdfMetadata(String title, String author, LocalDate dated) {
        this.title = title.isBlank() ? UNTITLED : title;
        this.author = author;
        this.dated = dated.atStartOfDay(PrintModel.ZONE);
        digest(title + '\n' + author + '\n' + dated);
    }

    /** The document's id follows from its words, so that the same papers are the same file. */
    void note(PrintModel model) {
        digest("\f" + model.title() + '\n' + model.author() + '\n' + model.dated());
        for (var paragraph : model.paragraphs()) {
            digest('\n' + paragraph.role().name());
            paragraph.runs().forEach(run -> digest((run.strong() ? "\t!" : "\t") + run.text()));
        }
    }

    void write(PDDocument document) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId(ByteBuffer.wrap(words.digest()).getLong());
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
        information.setTitle(title);
        information.setAuthor(author);
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(GregorianCalendar.from(dated));
        information.setModificationDate(GregorianCalendar.from(dated));
        return information;
    }

    private String xmp() {
        return XMP.formatted(
                escaped(title), escaped(author), LANGUAGE, dated.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), MAKER);
    }

    private static PDOutputIntent outputIntent(PDDocument document) throws IOException {
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(PROFILE));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private void digest(String text) {
        words.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
