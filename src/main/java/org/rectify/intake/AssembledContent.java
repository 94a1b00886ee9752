package org.rectify.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectify.intake.Assembly.Area;
import org.rectify.intake.Assembly.Cause;
import org.rectify.intake.Assembly.Group;
import org.rectify.intake.Assembly.Part;
import org.rectify.intake.Assembly.Passage;
import org.rectify.intake.Assembly.Problem;
import org.rectify.intake.Piece.Words;
import org.rectify.organ.AccountId;
import org.rectify.shared.Texts;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.ChapterView;
import org.rectify.statement.DeadlineClass;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.PartView;
import org.rectify.statement.PartsView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementContent;
import org.rectify.statement.StatementContent.Unplaced;

/** The content of a statement from an assembly: the officer's own characters; what has no place goes to the tray. */
final class AssembledContent {

    /** The longest ordinal a statement keeps apart, in code points; a longer one is text. */
    private static final int LONGEST_MARK = 16;

    private final Assembly assembly;

    private AssembledContent(Assembly assembly) {
        this.assembly = assembly;
    }

    static StatementContent of(Assembly assembly) {
        return new AssembledContent(assembly).content();
    }

    private StatementContent content() {
        return new StatementContent(
                whole(assembly.title),
                whole(assembly.byline),
                whole(assembly.opening),
                new PartsView(part(Part.PROBLEMS), part(Part.CAUSES), part(Part.MEASURES)),
                assembly.chapters.stream().map(this::chapter).toList(),
                numbered(assembly.areas, this::area),
                assembly.causes.stream()
                        .map(cause -> new CauseView(null, whole(cause), null, null))
                        .toList(),
                numbered(assembly.groups, this::group),
                whole(assembly.closing),
                whole(assembly.signature),
                "",
                assembly.tray.stream().map(this::whole).map(Unplaced::new).toList());
    }

    private PartView part(Part part) {
        return new PartView(heading(assembly.headings.get(part)), whole(assembly.leads.get(part)));
    }

    private ChapterView chapter(Assembly.Chapter chapter) {
        var words = words(chapter.text());
        return new ChapterView(null, words.title() + words.stop(), words.text(), chapter.place());
    }

    private AreaView area(int ordinal, Area area) {
        var title = words(area.title);
        boolean declares = area.declares();
        var strengths = declares ? whole(area.strengths) : below(whole(area.strengths), whole(area.declaration));
        return new AreaView(
                null,
                ordinal,
                title.title() + title.text(),
                null,
                title.stop(),
                declares,
                strengths,
                whole(area.lead),
                declares ? whole(area.declaration) : null,
                numbered(area.problems, this::problem),
                area.causes.stream().map(cause -> cause(area, cause)).toList());
    }

    private ProblemView problem(int ordinal, Problem problem) {
        var words = words(problem.detail);
        boolean bare = words.text().isBlank(); // a title turned into a problem has no second sentence
        return new ProblemView(
                null,
                ordinal,
                words.mark(),
                bare ? "" : words.title(),
                bare ? "" : words.stop(),
                bare ? words.title() + words.stop() : words.text(),
                problem.examples.stream().map(this::whole).toList(),
                null);
    }

    private CauseView cause(Area area, Cause cause) {
        return new CauseView(
                null,
                whole(cause.text()),
                null,
                cause.problems().stream().map(p -> area.problems.indexOf(p) + 1).toList());
    }

    private GroupView group(int ordinal, Group group) {
        var title = words(group.title);
        return new GroupView(
                null,
                ordinal,
                title.mark(),
                title.title() + title.text(),
                title.stop(),
                null,
                null,
                numbered(group.measures, this::measure));
    }

    private MeasureView measure(int ordinal, Passage passage) {
        var words = words(passage);
        var plan = passage.pieces.get(0).plan();
        return new MeasureView(
                null,
                ordinal,
                words.mark(),
                words.title() + words.stop() + words.text(),
                plan == null || plan.leadOwner() == null ? null : new AccountId(plan.leadOwner()),
                null,
                null,
                null,
                plan == null || plan.deadlineClass() == null
                        ? null
                        : DeadlineClass.valueOf(plan.deadlineClass().name()),
                plan == null ? null : plan.dueOn(),
                null,
                null);
    }

    private interface Numbered<T, V> {
        V of(int ordinal, T element);
    }

    private static <T, V> List<V> numbered(List<T> elements, Numbered<T, V> view) {
        List<V> views = new ArrayList<>();
        elements.forEach(element -> views.add(view.of(views.size() + 1, element)));
        return views;
    }

    // ---- words ----

    private String title(@Nullable Passage passage) {
        return passage == null ? "" : words(passage).title() + words(passage).text();
    }

    /** A heading with the mark it was typed with. */
    private String heading(@Nullable Passage passage) {
        return passage == null
                ? ""
                : words(passage).title()
                        + words(passage).stop()
                        + words(passage).text();
    }

    /** All words of a passage as they are printed. */
    private String whole(@Nullable Passage passage) {
        return passage == null ? "" : words(passage).whole();
    }

    /** The words of the first piece, and those of the others after its text. */
    private Words words(Passage passage) {
        if (passage.pieces.isEmpty()) {
            return Words.of("");
        }
        var first = passage.pieces.get(0);
        var text = new StringBuilder(first.words().text());
        for (int i = 1; i < passage.pieces.size(); i++) {
            text.append(passage.pieces.get(i - 1).between(passage.pieces.get(i), assembly.source));
            text.append(passage.pieces.get(i).words().whole());
        }
        return shortMark(new Words(
                first.words().mark(), first.words().title(), first.words().stop(), text.toString()));
    }

    private static Words shortMark(Words words) {
        boolean fits = Texts.length(words.mark()) <= LONGEST_MARK;
        return fits ? words : new Words("", "", "", words.whole());
    }

    private static String below(String first, String second) {
        return String.join(
                "\n", Stream.of(first, second).filter(text -> !text.isEmpty()).toList());
    }
}
