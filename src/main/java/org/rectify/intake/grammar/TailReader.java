package org.rectify.intake.grammar;

import org.rectify.intake.grammar.ParsedStatement.SpanRole;

/** Reads the end backwards: site remarks, signature and date, closing. */
final class TailReader {

    private final Manuscript ms;
    private final SpanBook book;
    String closing = "";
    String signature = "";

    TailReader(Manuscript ms, SpanBook book) {
        this.ms = ms;
        this.book = book;
    }

    /** Reads from the end down to {@code start} at most and answers where the chapters end. */
    int read(int start) {
        int end = siteNotes(start, ms.trimBreaks(start, ms.length()));
        end = signature(start, end);
        return closing(start, end);
    }

    private int siteNotes(int start, int end) {
        int last = lastParagraph(start, end);
        while (last > start
                && end - last <= 100
                && (HeadReader.siteNote(ms, last, end) || HeadReader.pageWord(ms, last, end))) {
            book.book(SpanRole.SITE_NOTE, "notes/site", last, end);
            end = ms.trimBreaks(start, last);
            last = lastParagraph(start, end);
        }
        int sentence = lastSentence(Math.max(last, start), end);
        if (sentence > last && end - sentence <= 80 && HeadReader.siteNote(ms, sentence, end)) {
            book.book(SpanRole.SITE_NOTE, "notes/site", sentence, end);
            return ms.trimBreaks(start, sentence);
        }
        return end;
    }

    /** Rule "signature": short last lines without a stop, one of them a date or a named signer. */
    private int signature(int start, int end) {
        int from = end;
        boolean sure = false;
        for (int lines = 0; lines < 3; lines++) {
            int line = lastParagraph(start, ms.trimBreaks(start, from));
            int lineEnd = ms.trimBreaks(start, from);
            boolean signer = line > start
                    && lineEnd > line
                    && lineEnd - line <= 24
                    && !Sentences.stopsAt(ms.folded, lineEnd - 1);
            boolean named = signer && (date(ms, line, lineEnd) || Vocabulary.AUTHOR.at(ms.folded, line, lineEnd) > 0);
            if (!signer || Marks.opens(ms.folded.substring(line, Math.min(lineEnd, line + 8))) && !named) {
                break;
            }
            if (!named && (lineEnd - line > 16 || !sure && lineEnd - line > 5)) {
                break;
            }
            sure |= named;
            from = line;
        }
        if (!sure || from == end) {
            from = dateInLine(start, end);
            if (from == end) {
                return end;
            }
        }
        signature = ms.words(from, end);
        book.book(SpanRole.SIGNATURE, "signature", from, end);
        return ms.trimBreaks(start, from);
    }

    /** In a run-together text: a date after the last sentence, the signer before it. */
    private int dateInLine(int start, int end) {
        int i = end;
        while (i > start && end - i <= 40 && ms.c(i - 1) != '\n' && !Sentences.stopsAt(ms.folded, i - 1)) {
            i--;
        }
        boolean after = i > start && Sentences.stopsAt(ms.folded, i - 1);
        boolean signer = after && Vocabulary.AUTHOR.at(ms.folded, i, end) > 0;
        for (int k = i; after && end - k >= 6; k++) {
            boolean apart = k == i || ms.gapBefore(k) || (signer || k - i <= 5) && numeral(k) && !numeral(k - 1);
            if (apart && date(ms, k, end)) {
                return i;
            }
        }
        return end;
    }

    private boolean numeral(int i) {
        return Glyphs.digit(ms.c(i)) || ms.c(i) == '二';
    }

    /**
     * Rule "closing": the last paragraphs from the first that takes leave, or the very last ones that ask for criticism; in one
     * paragraph, its last sentences.
     */
    private int closing(int start, int end) {
        int from = end;
        int cursor = end;
        boolean last = true;
        for (int k = 0; k < 6 && cursor > start; k++) {
            int paragraph = lastParagraph(start, cursor);
            last &= leaves(paragraph, cursor);
            if (paragraph > start && (last || closes(paragraph, cursor))) {
                from = paragraph;
            }
            if (k >= 2 && Marks.opens(ms.folded.substring(paragraph, Math.min(cursor, paragraph + 8)))) {
                break;
            }
            cursor = ms.trimBreaks(start, paragraph);
            if (cursor - lastParagraph(start, cursor) > 400) {
                break;
            }
        }
        if (from == end) {
            from = closingSentences(start, end);
        }
        if (from < end) {
            closing = ms.words(from, end);
            book.book(SpanRole.CLOSING, "closing", from, end);
        }
        return ms.trimBreaks(start, from);
    }

    private int closingSentences(int start, int end) {
        int from = end;
        int cursor = end;
        for (int k = 0; k < 4 && cursor > start; k++) {
            int sentence = lastSentence(start, cursor);
            if (sentence <= start || end - sentence > 300) {
                break;
            }
            if (closes(sentence, cursor)) {
                from = sentence;
            }
            cursor = sentence;
        }
        return from;
    }

    private boolean leaves(int start, int end) {
        return end - start <= 160
                && (Vocabulary.LEAVE.in(ms.folded, start, end)
                        || promises(start, end)
                        || Vocabulary.ENCLOSED.at(ms.folded, start, end) > 0)
                && !Marks.opens(ms.folded.substring(start, Math.min(end, start + 8)));
    }

    /** Rule "promise": the very last words of oneself, without ordinal or figure, that promise in general. */
    private boolean promises(int start, int end) {
        boolean self = Vocabulary.SELF.in(ms.folded, start, Math.min(end, start + 12));
        for (int i = start; self && i < end; i++) {
            self = !Glyphs.digit(ms.c(i));
        }
        return self && Vocabulary.PROMISE.in(ms.folded, start, end);
    }

    private boolean closes(int start, int end) {
        return Vocabulary.CLOSING.at(ms.folded, start, end) > 0;
    }

    private int lastParagraph(int start, int end) {
        int i = end;
        while (i > start && ms.c(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    /** Where the last sentence of the range begins. */
    private int lastSentence(int start, int end) {
        if (end <= start) {
            return end;
        }
        int i = end - 1;
        while (i > start && (Sentences.stopsAt(ms.folded, i) || "”’)》".indexOf(ms.c(i)) >= 0)) {
            i--;
        }
        while (i > start && !Sentences.stopsAt(ms.folded, i - 1) && ms.c(i - 1) != '\n') {
            i--;
        }
        while (i < end && "”’)》".indexOf(ms.c(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** A line that is a date: 2026年1月10日, 二〇二六年一月, 2026.1.10. */
    static boolean date(Manuscript ms, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = ms.c(i);
            if (Glyphs.digit(c) || "〇零一二三四五六七八九十○".indexOf(c) >= 0) {
                digits++;
            } else if ("年月日./-()X×".indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= 4 && end - start <= 14;
    }
}
