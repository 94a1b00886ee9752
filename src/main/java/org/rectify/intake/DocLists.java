package org.rectify.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.ListNumbering.Level;
import org.rectify.intake.ListNumbering.Use;

/** The automatic numbers of a .doc. */
final class DocLists {

    private static final int OFF = 0x7FF;

    private record Found(Use use, Level[] levels) {}

    private final @Nullable ListTables tables;
    private final ListNumbering numbering = new ListNumbering();
    private final Map<Integer, Found> lists = new HashMap<>();

    DocLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The number of the next paragraph of a list (1 the first; 0 none), counted on. */
    String next(int list, int level, String words) {
        if (tables == null || list <= 0 || list >= OFF) {
            return "";
        }
        var found = lists.computeIfAbsent(list, this::found);
        return numbering.next(found.use, found.levels, level, words);
    }

    private Found found(int list) {
        var use = new Use();
        var levels = ListNumbering.levels();
        try {
            int id = tables.getLfo(list).getLsid();
            use.definition = id;
            var data = tables.getListData(id);
            for (int i = 0; data != null && i < data.numLevels() && i < levels.length; i++) {
                levels[i] = level(data.getLevel(i + 1));
            }
            for (var own : tables.getLfoData(list).getRgLfoLvl()) {
                if (own.isStartAt()) {
                    use.starts.put(own.getLevelNum(), own.getIStartAt());
                }
                if (own.isFormatting() && own.getLevel() != null) {
                    use.levels.put(own.getLevelNum(), level(own.getLevel()));
                }
            }
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            return new Found(use, levels); // a list that is not there shows no numbers
        }
        return new Found(use, levels);
    }

    private static Level level(ListLevel word) {
        var level = new Level();
        level.format = NumberFormats.binary(word.getNumberFormat());
        level.start = word.getStartAt();
        level.legal = word.isLegalNumbering();
        level.tight = word.getTypeOfCharFollowingTheNumber() == 2;
        var text = new StringBuilder();
        String number = word.getNumberText();
        for (int i = 0; number != null && i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < ListNumbering.LEVELS) { // the place of a level's number
                text.append('%').append((char) ('1' + c));
            } else {
                text.append(c);
            }
        }
        level.text = text.toString();
        return level;
    }
}
