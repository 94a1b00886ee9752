package org.rectify.intake.grammar;

import java.util.ArrayList;
import java.util.List;
import org.rectify.intake.grammar.ParsedStatement.Area;
import org.rectify.intake.grammar.ParsedStatement.Cause;
import org.rectify.intake.grammar.ParsedStatement.Chapter;
import org.rectify.intake.grammar.ParsedStatement.Group;
import org.rectify.intake.grammar.ParsedStatement.Part;
import org.rectify.intake.grammar.ParsedStatement.SpanRole;

/** The statement while it is read: the manuscript, its marks, the span book and what was found so far. */
final class Draft {

    final Manuscript ms;
    final Marks marks;
    final Findings findings;
    final Series series;
    final Signals signals;
    final SpanBook book;
    final List<Area> areas = new ArrayList<>();
    final List<Cause> causes = new ArrayList<>();
    final List<Chapter> chapters = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    Part problemsPart = Part.NONE;
    Part causesPart = Part.NONE;
    Part measuresPart = Part.NONE;

    Draft(Manuscript ms) {
        this.ms = ms;
        this.marks = Marks.find(ms);
        this.findings = new Findings(ms);
        this.series = new Series(ms, marks, findings);
        this.signals = new Signals(ms);
        this.book = new SpanBook(ms);
    }

    /** Books a range and answers its words. */
    String take(SpanRole role, String path, int start, int end) {
        book.book(role, path, start, end);
        return ms.words(start, Math.max(start, end));
    }

    /** Adds a heading and a lead to a part; a second chapter of the same part adds its own below. */
    static Part joined(Part part, Part heading, String lead) {
        boolean several = !part.heading().isEmpty() && !heading.heading().isEmpty();
        String headings = below(part.heading() + (several ? part.stop() : ""), heading.heading());
        return new Part(headings, heading.heading().isEmpty() ? part.stop() : heading.stop(), below(part.lead(), lead));
    }

    private static String below(String before, String words) {
        return before.isEmpty() || words.isEmpty() ? before + words : before + "\n" + words;
    }
}
