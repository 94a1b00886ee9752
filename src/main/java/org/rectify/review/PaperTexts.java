package org.rectify.review;

import static org.rectify.review.PaperText.Style.AREA;
import static org.rectify.review.PaperText.Style.BODY;
import static org.rectify.review.PaperText.Style.BYLINE;
import static org.rectify.review.PaperText.Style.GROUP;
import static org.rectify.review.PaperText.Style.LEAD_IN;
import static org.rectify.review.PaperText.Style.PART;
import static org.rectify.review.PaperText.Style.PLAN;
import static org.rectify.review.PaperText.Style.RUN_ON;
import static org.rectify.review.PaperText.Style.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Numerals;
import org.rectify.shared.Texts;
import org.rectify.statement.AreaView;
import org.rectify.statement.CauseView;
import org.rectify.statement.ChapterView;
import org.rectify.statement.GroupView;
import org.rectify.statement.MeasureView;
import org.rectify.statement.PartView;
import org.rectify.statement.ProblemView;
import org.rectify.statement.StatementView;

/** Lists the texts of a statement in the order in which they are read. Blank ones are left out. */
final class PaperTexts {

    private static final String TEXT = "text";

    private final List<PaperText> texts = new ArrayList<>();
    private final StatementView statement;
    private final Function<AccountId, String> names;
    private int chapters;
    private PaperText.Label label = new PaperText.Label(null, "", List.of());

    private PaperTexts(StatementView statement, Function<AccountId, String> names) {
        this.statement = statement;
        this.names = names;
    }

    /** All texts; people are called by their usernames. */
    static List<PaperText> of(StatementView statement) {
        return of(statement, AccountId::value);
    }

    /** All texts; {@code names} tells what people are called. */
    static List<PaperText> of(StatementView statement, Function<AccountId, String> names) {
        return new PaperTexts(statement, names).read();
    }

    private List<PaperText> read() {
        single("title", statement.title(), TITLE);
        single("byline", statement.byline(), BYLINE);
        single("opening", statement.opening(), BODY);
        chapters(ChapterView.Place.BEFORE_AREAS);
        part("problems", statement.parts().problems());
        statement.areas().forEach(this::area);
        chapters(ChapterView.Place.AFTER_AREAS);
        part("causes", statement.parts().causes());
        causes("rootCauses", null, statement.rootCauses());
        part("measures", statement.parts().measures());
        statement.groups().forEach(this::group);
        chapters(ChapterView.Place.AFTER_GROUPS);
        single("closing", statement.closing(), BODY);
        single("signature", statement.signature(), BYLINE);
        return List.copyOf(texts);
    }

    private void single(String field, String text, PaperText.Style style) {
        label = label(null, field);
        add(field, field, TEXT, text, style);
    }

    private void part(String name, @Nullable PartView part) {
        var path = "parts/" + name;
        label = label(null, "part." + name);
        if (!Texts.isBlank(part.heading())) {
            add(path + "/heading", "part-" + name, "heading", part.heading(), PART, nextChapter(), "");
        }
        add(path + "/lead", "part-" + name, "lead", part.lead(), BODY);
    }

    private void chapters(ChapterView.Place place) {
        for (var chapter : statement.chapters(place)) {
            var path = "chapters/" + (statement.chapters().indexOf(chapter) + 1);
            var element = "chapter-" + chapter.id();
            label = label(null, "chapter", Numerals.label(chapter.title()));
            if (!Texts.isBlank(chapter.title())) {
                add(path + "/title", element, "title", chapter.title(), PART, nextChapter(), "");
            }
            add(path + "/text", element, TEXT, chapter.text(), BODY);
        }
    }

    private void area(AreaView area) {
        var path = "areas/" + area.ordinal();
        var element = "area-" + area.id();
        var number = Numerals.chinese(area.ordinal());
        var head = number + " " + area.shortName();
        label = label(head, "area.title");
        add(path + "/title", element, "title", area.title(), AREA, "（" + number + "）", "");
        label = label(head, "area.strengths");
        add(path + "/strengths", element, "strengths", area.strengths(), BODY);
        label = label(head, "area.lead");
        add(path + "/lead", element, "lead", area.lead(), BODY);
        label = label(head, "area.text");
        add(path + "/text", element, TEXT, area.text(), BODY);
        area.problems().forEach(p -> problem(path, head, p));
        causes(path + "/rootCauses", head, area.rootCauses());
    }

    private void problem(String areaPath, String head, ProblemView problem) {
        var path = areaPath + "/problems/" + problem.ordinal();
        var element = "problem-" + problem.id();
        var bare = Texts.isBlank(problem.heading());
        var mark = problem.printedMark();
        label = label(head, "problem.heading", problem.ordinal());
        add(path + "/heading", element, "heading", problem.heading(), LEAD_IN, mark, problem.printedStop());
        label = label(head, "problem.detail", problem.ordinal());
        add(path + "/detail", element, "detail", problem.detail(), bare ? BODY : RUN_ON, bare ? mark : "", "");
        label = label(head, "problem.example", problem.ordinal());
        for (var at = 0; at < problem.examples().size(); at++) {
            add(
                    path + "/examples/" + (at + 1),
                    element,
                    "examples",
                    problem.examples().get(at),
                    RUN_ON);
        }
    }

    private void causes(String path, @Nullable String head, List<CauseView> causes) {
        for (var at = 0; at < causes.size(); at++) {
            label = label(head, "cause", at + 1);
            var cause = causes.get(at);
            add(path + "/" + (at + 1) + "/text", "cause-" + cause.id(), TEXT, cause.text(), BODY);
        }
    }

    private void group(GroupView group) {
        var path = "groups/" + group.ordinal();
        label = label(null, "group", group.ordinal());
        add(path + "/title", "group-" + group.id(), "title", group.title(), GROUP, group.printedMark(), "");
        group.measures().forEach(m -> measure(path, group, m));
    }

    private void measure(String groupPath, GroupView group, MeasureView measure) {
        var path = groupPath + "/measures/" + measure.ordinal();
        var element = "measure-" + measure.id();
        var code = group.code(measure);
        label = label(null, "measure", code);
        add(path + "/text", element, TEXT, measure.text(), BODY, measure.printedMark(), "");
        label = label(null, "measure.leadOwner", code);
        add(path + "/leadOwner", element, "leadOwner", named(measure.leadOwner()), PLAN);
        label = label(null, "measure.dueOn", code);
        add(path + "/dueOn", element, "dueOn", Objects.toString(measure.dueOn(), ""), PLAN);
        label = label(null, "measure.criterion", code);
        add(path + "/criterion", element, "criterion", measure.criterion(), PLAN);
    }

    private String named(@Nullable AccountId owner) {
        return owner == null ? "" : names.apply(owner);
    }

    private String nextChapter() {
        return Numerals.chinese(++chapters) + "、";
    }

    private static PaperText.Label label(@Nullable String head, String key, Object... args) {
        return new PaperText.Label(head, "review.place." + key, List.of(args));
    }

    private void add(String path, String element, String field, @Nullable String text, PaperText.Style style) {
        add(path, element, field, text, style, "", "");
    }

    private void add(
            String path,
            String element,
            String field,
            @Nullable String text,
            PaperText.Style style,
            String before,
            String after) {
        if (!Texts.isBlank(text)) {
            texts.add(new PaperText(path, element, field, text, before, after, style, label));
        }
    }
}
