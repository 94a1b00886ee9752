package org.rectify.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FSPADocumentPart;
import org.apache.poi.hwpf.model.FSPATable;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** The text boxes of a .doc by the shapes they hang on (MS-DOC, 2.8.34: PlcftxbxTxt). */
final class DocBoxes {

    private static final int PLACE = 0x9A + 8 * 56;
    private static final int ENTRY = 22;
    private static final int SHAPE = 14;

    private final Map<Integer, List<String>> boxes = new LinkedHashMap<>();
    private final FSPATable shapes;

    DocBoxes(HWPFDocument document, Range story, Budget budget) {
        shapes = new FSPATable(document.getTableStream(), document.getFileInformationBlock(), FSPADocumentPart.MAIN);
        byte[] main = document.getMainStream();
        int length = main.length < PLACE + 8 ? 0 : LittleEndian.getInt(main, PLACE + 4);
        if (length <= ENTRY || story.getEndOffset() <= story.getStartOffset()) {
            return;
        }
        var entries = new PlexOfCps(document.getTableStream(), LittleEndian.getInt(main, PLACE), length, ENTRY);
        for (int i = 0; i < entries.length(); i++) {
            var entry = entries.getProperty(i);
            int start = story.getStartOffset() + entry.getStart();
            int end = Math.min(story.getStartOffset() + entry.getEnd(), story.getEndOffset());
            if (start >= story.getStartOffset() && start < end) {
                List<String> lines = new ArrayList<>();
                new DocStory(new Range(start, end, document), new DocLists(null), null, budget)
                        .read(line -> lines.addAll(line.isBlank() ? List.of() : List.of(line)));
                boxes.computeIfAbsent(LittleEndian.getInt(entry.getBytes(), SHAPE), s -> new ArrayList<>())
                        .addAll(lines);
            }
        }
    }

    /** The lines of the box whose shape hangs on the character at this place; each once. */
    List<String> at(int place) {
        var shape = shapes.getFspaFromCp(place);
        var lines = shape == null ? null : boxes.remove(shape.getSpid());
        return lines == null ? List.of() : lines;
    }

    /** The lines of the boxes that hang on no character. */
    List<String> rest() {
        return boxes.values().stream().flatMap(List::stream).toList();
    }
}
