package org.rectify.intake.grammar;

import org.rectify.intake.grammar.ParsedStatement.SpanRole;

/** Reads what stands before the first chapter or area: site remarks, title, author and date, opening. */
final class HeadReader {

    private static final int LONGEST_TITLE = 60;

    private final Manuscript ms;
    private final SpanBook book;
    String title = "";
    String byline = "";
    String opening = "";
    /** Where the opening begins, in the copy. */
    int openingStart;

    int openingEnd;

    HeadReader(Manuscript ms, SpanBook book) {
        this.ms = ms;
        this.book = book;
    }

    /** Reads title and byline only, and answers where the text after them begins. */
    int readTitle(int end) {
        return titleAndByline(siteNotes(0, end), end);
    }

    void read(int end) {
        openingStart = ms.skipBreaks(readTitle(end), end);
        openingEnd = end;
        opening = ms.words(openingStart, Math.max(openingStart, end));
        book.book(SpanRole.OPENING, "opening", openingStart, end);
    }

    private int siteNotes(int start, int end) {
        int i = start;
        while (i < end) {
            int sentence = Sentences.end(ms.folded, i, end, false);
            if (sentence - i > 100 || !siteNote(ms, i, sentence) && !pageWord(ms, i, sentence)) {
                return i;
            }
            book.book(SpanRole.SITE_NOTE, "notes/site", i, sentence);
            i = ms.skipBreaks(sentence, end);
        }
        return i;
    }

    /** Rule "site remark": a short line that speaks of the page it was found on. */
    static boolean siteNote(Manuscript ms, int start, int end) {
        return Vocabulary.SITE_STRONG.in(ms.folded, start, end);
    }

    /** Rule "page word": END, 完, 附件3 alone in a line. */
    static boolean pageWord(Manuscript ms, int start, int end) {
        int word = start + Vocabulary.PAGE_WORD.at(ms.folded, start, end);
        int number = Glyphs.digits(ms.folded, word);
        int last = number < end && ms.c(number) == ':' ? number + 1 : number;
        return word > start && last == end;
    }

    private int titleAndByline(int start, int end) {
        int i = ms.skipBreaks(start, end);
        boolean titled = false;
        boolean signed = false;
        for (int lines = 0; i < end && lines < 8; lines++) {
            int line = ms.paragraphEnd(i, end);
            if (!shortLine(i, line)
                    || Table.row(ms, i, line)
                    || Marks.opens(ms.folded.substring(i, Math.min(line, i + 8))) && !bylineLine(i, line)) {
                break;
            }
            boolean byline = titled && (signed || !titleLine(i, line)) || bylineLine(i, line);
            if (byline) {
                this.byline = append(this.byline, "\n", i, line);
                book.book(SpanRole.BYLINE, "byline", i, line);
                signed = titled;
            } else {
                title = append(title, "", i, line);
                book.book(SpanRole.TITLE, "title", i, line);
                titled = true;
            }
            i = ms.skipBreaks(line, end);
        }
        return titled ? i : titleInLine(i, end);
    }

    private String append(String before, String separator, int start, int end) {
        String words = ms.words(start, end);
        return before.isEmpty() ? words : before + separator + words;
    }

    private boolean shortLine(int start, int end) {
        char last = ms.c(end - 1);
        return end - start <= LONGEST_TITLE
                && !Sentences.stopsAt(ms.folded, end - 1)
                && ",;:".indexOf(last) < 0
                && ms.indexOf('。', start, end) < 0;
    }

    private boolean titleLine(int start, int end) {
        return Vocabulary.TITLE.in(ms.folded, start, end) && ms.c(start) != '(';
    }

    /** Rule "byline": a date, a name, a line in brackets. */
    private boolean bylineLine(int start, int end) {
        return TailReader.date(ms, start, end)
                || Vocabulary.FORM.at(ms.folded, start, end) > 0
                || ms.c(start) == '(' && ms.c(end - 1) == ')'
                || Vocabulary.AUTHOR.at(ms.folded, start, end) > 0 && !titleLine(start, end);
    }

    /** Rule "title in the line": a run-together text begins with words that end in 材料, 提纲 and the like. */
    private int titleInLine(int start, int end) {
        if (start >= end || Vocabulary.OPENING.at(ms.folded, start, end) > 0) {
            return start;
        }
        int limit = Math.min(ms.paragraphEnd(start, end), start + 45);
        for (int i = start; i < limit; i++) {
            if (Sentences.stopsAt(ms.folded, i) || ",;:".indexOf(ms.c(i)) >= 0) {
                return start;
            }
            int length = Vocabulary.TITLE_END.at(ms.folded, i, limit);
            int after = Vocabulary.TITLE_END.chain(ms.folded, i, limit);
            boolean ends = length > 0
                    && after < end
                    && (ms.gapBefore(after) || Vocabulary.OPENING.at(ms.folded, after, end) > 0);
            if (ends) {
                title = ms.words(start, after);
                book.book(SpanRole.TITLE, "title", start, after);
                return bylineInLine(after, end);
            }
        }
        return start;
    }

    /** In a run-together text: author and date are the words up to the blank before the opening. */
    private int bylineInLine(int start, int end) {
        for (int i = start; i < Math.min(end, start + 40); i++) {
            if (i > start && ms.gapBefore(i) && Vocabulary.OPENING.at(ms.folded, i, end) > 0) {
                byline = ms.words(start, i);
                book.book(SpanRole.BYLINE, "byline", start, i);
                return i;
            }
            if (ms.c(i) == '\n' || ",;:".indexOf(ms.c(i)) >= 0 || Sentences.stopsAt(ms.folded, i)) {
                return start;
            }
        }
        return start;
    }
}
