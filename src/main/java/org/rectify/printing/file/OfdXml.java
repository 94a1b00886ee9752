package org.rectify.printing.file;

import java.nio.charset.StandardCharsets;
import org.rectify.printing.paper.Grid;

/** Pieces of an OFD's XML: lengths in millimetres, text escaped. */
final class OfdXml {

    static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private OfdXml() {}

    /** A part of the package: its root element with everything in it. */
    static byte[] part(String root, String attributes, CharSequence content) {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:" + root + " xmlns:ofd=\"" + NAMESPACE + "\""
                + attributes + ">" + content + "</ofd:" + root + ">\n";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A length in thousandths of a millimetre; whole numbers, so that steps add up without drift. */
    static long thousandths(double points) {
        return Math.round(points / Grid.MM * 1000);
    }

    /** Thousandths of a millimetre as millimetres, without zeros at the end. */
    static StringBuilder append(StringBuilder xml, long thousandths) {
        if (thousandths < 0) {
            xml.append('-');
        }
        long size = Math.abs(thousandths);
        xml.append(size / 1000);
        long rest = size % 1000;
        if (rest > 0) {
            xml.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                xml.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                xml.append((char) ('0' + rest % 10));
            }
        }
        return xml;
    }
}
