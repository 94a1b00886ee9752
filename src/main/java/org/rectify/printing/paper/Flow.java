package org.rectify.printing.paper;

import java.util.ArrayList;
import java.util.List;
import org.rectify.shared.Texts;

/** Paragraphs being written one after the other: words go on in the open one until something begins a new one. */
public final class Flow {

    private static final String ENDS = "。！？；”.!?;\n";

    private final List<PrintParagraph> paragraphs = new ArrayList<>();
    private final List<PrintRun> open = new ArrayList<>();
    private Role role = Role.BODY;

    /** A paragraph of its own. */
    public void add(Role of, String text) {
        begin(of);
        go(text);
        begin(Role.BODY);
    }

    /** Starts a paragraph of that role. */
    public void begin(Role of) {
        if (!open.isEmpty()) {
            paragraphs.add(new PrintParagraph(role, open));
            open.clear();
        }
        role = of;
    }

    /** Starts a paragraph of that role if the words before it ended a sentence; else what comes goes on in the line. */
    public void beginAfterSentence(Role of) {
        if (open.isEmpty() || endsSentence(open.get(open.size() - 1).text())) {
            begin(of);
        }
    }

    /** Adds words to the open paragraph. */
    public void go(String text) {
        go(text, false);
    }

    /** Adds words with emphasis. */
    public void strong(String text) {
        go(text, true);
    }

    /** All that was written; nothing is open any more. */
    public List<PrintParagraph> paragraphs() {
        begin(Role.BODY);
        return paragraphs;
    }

    /** True when a reader expects a new sentence next; blanks at the end do not count. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) != '\n' && blank(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean blank(char mark) {
        return Texts.isBlank(Character.toString(mark));
    }

    private void go(String text, boolean strong) {
        if (!text.isEmpty()) {
            open.add(new PrintRun(text, strong));
        }
    }
}
