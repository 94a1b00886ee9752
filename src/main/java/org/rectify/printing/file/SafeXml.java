package org.rectify.printing.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML of a package without ever leaving it. */
final class SafeXml {

    private SafeXml() {}

    /** Tells the handler what the part says; a part that is missing or no XML fails as an {@link IOException}. */
    static void read(byte[] part, DefaultHandler handler) throws IOException {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(part)), handler);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
