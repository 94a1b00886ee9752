package org.rectify.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rectify.intake.UnreadableFile.Reason;

/** A PDF whose streams are measured before they unpack, so that a few bytes cannot become gigabytes. */
final class PdfFile extends PDFParser {

    /** What one stream may unpack to, in bytes; whole fonts may be larger than pages. */
    private static final int MAX_STREAM = 8 * 1024 * 1024;

    /** Streams of objects become a hundred times their size in memory. */
    private static final int MAX_OBJECTS = 2 * 1024 * 1024;

    private static final int MOST_OBJECTS = 200_000;
    private static final int MAX_FONT = 32 * 1024 * 1024;
    private static final long MAX_ALL = 192L * 1024 * 1024;

    private final Budget budget;
    private long unpacked;

    private PdfFile(byte[] file, Budget budget) throws IOException {
        super(new RandomAccessReadBuffer(file), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.budget = budget;
        var measured = new Measured(this);
        document.close();
        document = measured;
    }

    /** The document, opened without password. */
    static PDDocument open(byte[] file, Budget budget) throws IOException {
        if (objects(file) > MOST_OBJECTS) {
            throw new UnreadableFile(Reason.TOO_COMPLEX);
        }
        return new PdfFile(file, budget).parse();
    }

    private static int objects(byte[] file) {
        int count = 0;
        for (int i = 0; i + 4 < file.length; i++) { // each begins with "7 0 obj"
            if (file[i] == ' ' && file[i + 1] == 'o' && file[i + 2] == 'b' && file[i + 3] == 'j') {
                count++;
            }
        }
        return count;
    }

    private final class Measured extends COSDocument {

        private final ICOSParser parser;

        Measured(ICOSParser parser) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            budget.check();
            var stream = new MeasuredStream(this, parser, start, length);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class MeasuredStream extends COSStream {

        private boolean measured;

        MeasuredStream(COSDocument document, ICOSParser parser, long start, long length) throws IOException {
            super(IOUtils.createMemoryOnlyStreamCache().create(), parser.createRandomAccessReadView(start, length));
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            measure();
            return super.createInputStream(options);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            measure();
            return super.createView();
        }

        /** PDFBox unpacks pages itself from here, and encrypted streams come through here before they are measurable. */
        @Override
        public InputStream createRawInputStream() throws IOException {
            try {
                measure();
            } catch (IOException e) {
                measured = false;
            }
            return super.createRawInputStream();
        }

        private void measure() throws IOException {
            budget.check();
            if (measured) {
                return;
            }
            measured = true;
            var names = filters(getFilters());
            int limit = limit();
            InputStream in = super.createRawInputStream();
            for (int i = 0; i < names.size(); i++) {
                boolean last = i == names.size() - 1;
                var out = new Count(last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream(), limit);
                FilterFactory.INSTANCE.getFilter(names.get(i)).decode(in, out, this, i, DecodeOptions.DEFAULT);
                in = last ? in : new ByteArrayInputStream(((ByteArrayOutputStream) out.out()).toByteArray());
            }
            in.close();
        }

        private int limit() {
            if (COSName.OBJ_STM.equals(getCOSName(COSName.TYPE))) {
                return MAX_OBJECTS;
            }
            return containsKey(COSName.LENGTH1) || containsKey(COSName.SUBTYPE) ? MAX_FONT : MAX_STREAM;
        }

        private List<COSName> filters(COSBase filters) {
            List<COSName> names = new ArrayList<>();
            var all = filters instanceof COSArray array ? array : new COSArray();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) instanceof COSObject object && object.getObject() instanceof COSName name) {
                    names.add(name);
                } else if (all.get(i) instanceof COSName name) {
                    names.add(name);
                }
            }
            if (filters instanceof COSName name) {
                names.add(name);
            }
            return names;
        }
    }

    private final class Count extends java.io.FilterOutputStream {

        private long left;

        Count(OutputStream out, int limit) {
            super(out);
            left = limit;
        }

        OutputStream out() {
            return out;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int written) {
            budget.check();
            left -= written;
            unpacked += written;
            if (left < 0 || unpacked > MAX_ALL) {
                throw new UnreadableFile(Reason.TOO_LARGE);
            }
        }
    }
}
