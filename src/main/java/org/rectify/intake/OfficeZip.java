package org.rectify.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
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

    private static final String MAIN = "word/document.xml";
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final Budget budget;

    OfficeZip(byte[] file, Budget budget) {
        if (entries(file) > MAX_ENTRIES) { // before the directory takes memory
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        try {
            zip = ZipFile.builder().setByteArray(file).get();
        } catch (IOException | RuntimeException e) { // damaged directories are met with both
            throw new UnreadableFile(Reason.BROKEN, e);
        }
        this.budget = budget;
    }

    /** How often the sign of a directory entry stands in the file. */
    private static int entries(byte[] file) {
        int count = 0;
        for (int i = 0; i + 3 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether the file is a zip that declares a word-processing document. */
    static boolean isDocument(byte[] file, Budget budget) {
        try (var zip = new OfficeZip(file, budget)) {
            return zip.has(zip.main());
        }
    }

    /** The part that holds the text; its name is free, though nearly always the same. */
    String main() {
        if (has(MAIN)) {
            return MAIN;
        }
        var targets = related("", "officeDocument");
        return targets.isEmpty() || !targets.get(0).startsWith("word/") ? MAIN : targets.get(0);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The parts that a part names as its styles, its footers …, in the order it names them. */
    List<String> related(String part, String kind) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<String> targets = new ArrayList<>();
        read(folder + "_rels/" + part.substring(slash) + ".rels", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = attribute(xml, "Type");
                    String target = attribute(xml, "Target");
                    if (type != null && target != null && type.endsWith("/" + kind) && targets.size() < MAX_ENTRIES) {
                        targets.add(target.startsWith("/") ? target.substring(1) : folder + target);
                    }
                }
            }
        });
        return targets;
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
        try (InputStream in = new Limited(zip.getInputStream(entry), budget)) {
            var xml = XML.createXMLStreamReader(in);
            content.read(new Shallow(xml));
            xml.close();
        } catch (UnreadableFile e) {
            throw e;
        } catch (XMLStreamException | IOException e) {
            throw refusal(e);
        } catch (RuntimeException e) { // the XML parser and the inflater meet damaged bytes with these too
            throw refusal(e);
        }
    }

    private static UnreadableFile refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile refused) {
                return refused;
            }
        }
        return new UnreadableFile(Reason.BROKEN, e);
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

    /** Passes over the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.trim().toLowerCase(Locale.ROOT));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A switch of Word's (ST_OnOff). */
    static boolean on(@Nullable String value, boolean otherwise) {
        return value == null ? otherwise : value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Refuses elements within elements without end; the parser keeps a name for each. */
    private static final class Shallow extends javax.xml.stream.util.StreamReaderDelegate {

        private static final int DEEPEST = 1_000;

        private int depth;

        Shallow(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new UnreadableFile(Reason.BROKEN);
            }
            return event;
        }
    }

    /** Counts what is unpacked and stops at the limits of size and time. */
    private static final class Limited extends java.io.FilterInputStream {

        /** Bytes without a tag: the parser holds them in memory at once. Pictures in attributes may be long. */
        private static final int LONGEST = 4 * 1024 * 1024;

        private final Budget budget;
        private long left = MAX_PART;
        private int untagged;

        Limited(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            budget.check();
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            for (int i = offset; i < offset + read; i++) {
                untagged = buffer[i] == '<' ? 0 : untagged + 1;
            }
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0 || untagged > LONGEST) {
                throw new UnreadableFile(Reason.TOO_LARGE);
            }
        }
    }
}
