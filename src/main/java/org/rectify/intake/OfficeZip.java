package org.rectify.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.UnreadableFile.Reason;

/**
 * The parts of an Office file. Only the parts asked for are unpacked, each up to a limit, so that a zip bomb costs nothing;
 * the XML is read as a stream without document types or external entities, and no macro is ever looked at.
 */
final class OfficeZip implements AutoCloseable {

    /** The unpacked size of one part, in bytes. */
    static final int MAX_PART = 64 * 1024 * 1024;

    static final int MAX_ENTRIES = 5_000;

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;

    OfficeZip(byte[] file) {
        try {
            zip = ZipFile.builder().setByteArray(file).get();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
        if (zip.getEntries().asIterator().hasNext() && count() > MAX_ENTRIES) {
            close();
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
    }

    private int count() {
        int count = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements() && count <= MAX_ENTRIES; entries.nextElement()) {
            count++;
        }
        return count;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Whether the file is a zip that declares a word-processing document. */
    static boolean isDocument(byte[] file) {
        try (var zip = new OfficeZip(file)) {
            return zip.has("word/document.xml");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** What reads a part's XML. */
    interface Content {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Reads a part if the file has it. */
    void read(String part, Content content) {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        }
        try (InputStream in = new Limited(zip.getInputStream(entry))) {
            var xml = XML.createXMLStreamReader(in);
            content.read(xml);
            xml.close();
        } catch (XMLStreamException | IOException e) {
            if (e.getCause() instanceof UnreadableFile refused) {
                throw refused;
            }
            throw new UnreadableFile(Reason.BROKEN, e);
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException e) { // the XML parser and the inflater meet damaged bytes with these too
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }

    /** The attribute with this local name in whatever namespace, or null. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.trim().toLowerCase(Locale.ROOT));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Counts what is unpacked and stops at the limit. */
    private static final class Limited extends java.io.FilterInputStream {
        private long left = MAX_PART;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new UnreadableFile(Reason.TOO_LARGE);
            }
        }
    }
}
