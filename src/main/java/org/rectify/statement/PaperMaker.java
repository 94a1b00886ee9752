package org.rectify.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.FeedbackView;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.shared.Texts;

/** Lays a statement out as the page shows it; makes one {@link Paper}. */
final class PaperMaker {

    private final StatementView statement;
    private final List<FeedbackView> feedback;
    private final OutlineRail outline;
    private final Wording words;
    private final PaperTextBlocks texts;
    private final CauseBoxes causes;
    private final MeasureBoxes measures;
    private int chapters;

    PaperMaker(
            StatementView statement,
            List<FeedbackView> feedback,
            OutlineRail outline,
            Map<AccountId, Account> people,
            Wording words,
            @Nullable Typed typed) {
        this.statement = statement;
        this.feedback = feedback;
        this.outline = outline;
        this.words = words;
        this.texts = new PaperTextBlocks(words, typed);
        this.causes = new CauseBoxes(statement, words, texts);
        this.measures = new MeasureBoxes(statement, people, words, texts);
    }

    /** Every text of the paper, once it is made. */
    List<TextBlock> blocks() {
        return texts.all();
    }

    /** The arguments stand in the order of the page, which also numbers the chapters. */
    Paper make() {
        var parts = statement.parts();
        return new Paper(
                texts.top("title", statement.title(), "block-title"),
                texts.top("byline", statement.byline(), "block-byline"),
                texts.top("opening", statement.opening(), ""),
                chapters(ChapterView.Place.BEFORE_AREAS),
                part("problems", requireNonNull(parts.problems())),
                statement.areas().stream().map(this::area).toList(),
                part("causes", requireNonNull(parts.causes())),
                causes.ofChapter(),
                chapters(ChapterView.Place.AFTER_AREAS),
                part("measures", requireNonNull(parts.measures())),
                statement.groups().stream().map(measures::group).toList(),
                chapters(ChapterView.Place.AFTER_GROUPS),
                texts.top("closing", statement.closing(), ""),
                texts.top("signature", statement.signature(), "block-signature"),
                texts.top("tray", statement.tray(), "block-tray"));
    }

    private Paper.PartBox part(String name, PartView part) {
        var place = words.say("draft.place." + name);
        var anchor = "part-" + name;
        var heading = texts.block(
                        "parts/" + name + "/heading", anchor, words.say("draft.label.part"), place, part.heading())
                .asking(words.say("draft.hint.part"))
                .looking("block-part")
                .ledBy(chapterMark(part.heading()));
        var lead = texts.block("parts/" + name + "/lead", anchor, words.say("draft.label.lead"), place, part.lead())
                .asking(words.say("draft.hint.lead." + name));
        return new Paper.PartBox(texts.kept(heading), texts.kept(lead));
    }

    private List<Paper.ChapterBox> chapters(ChapterView.Place place) {
        var here = statement.chapters(place);
        return here.stream()
                .map(c -> chapter(c, Paper.Ends.of(here.indexOf(c), here.size())))
                .toList();
    }

    private Paper.ChapterBox chapter(ChapterView chapter, Paper.Ends ends) {
        var id = requireNonNull(chapter.id());
        var path = "chapters/" + id;
        var place = words.say("draft.place.chapter");
        var title = texts.block(path + "/title", "chapter-" + id, words.say("draft.label.part"), place, chapter.title())
                .asking(words.say("draft.hint.part"))
                .looking("block-part")
                .ledBy(chapterMark(chapter.title()));
        var text = texts.block(path + "/text", "chapter-" + id, words.say("draft.label.text"), place, chapter.text())
                .asking(words.say("draft.hint.text"));
        return new Paper.ChapterBox(id, texts.kept(title), texts.kept(text), ends);
    }

    private String chapterMark(@Nullable String heading) {
        return Texts.isBlank(heading) || Names.numbered(requireNonNull(heading)) ? "" : Names.chapter(++chapters);
    }

    private Paper.AreaBox area(AreaView area) {
        var id = requireNonNull(area.id());
        var name = words.say("draft.place.area", Names.ordinal(area.ordinal()), area.shortName());
        var title = areaText(area, "title", name, area.title())
                .looking("block-area")
                .ledBy(Names.area(area.ordinal()));
        return new Paper.AreaBox(
                id,
                name,
                area.declaration(),
                outline.areas().get(area.ordinal() - 1).mark(),
                texts.kept(title),
                texts.kept(areaText(area, "strengths", name, area.strengths())),
                texts.kept(areaText(area, "lead", name, area.lead())),
                texts.kept(areaText(area, "text", name, area.text())),
                problems(area, name),
                causes.loose(area, name));
    }

    private TextBlock areaText(AreaView area, String field, String name, @Nullable String text) {
        var anchor = "area-" + area.id();
        return texts.block(
                        "areas/" + area.id() + "/" + field, anchor, words.say("draft.label.area-" + field), name, text)
                .asking(
                        switch (field) {
                            case "title" -> "";
                            case "text" -> words.say("draft.hint.declaration");
                            default -> words.say("draft.hint." + field);
                        });
    }

    private List<Paper.ProblemBox> problems(AreaView area, String areaName) {
        var all = area.problems();
        return IntStream.range(0, all.size())
                .mapToObj(i -> problem(area, all.get(i), areaName, Paper.Ends.of(i, all.size())))
                .toList();
    }

    private Paper.ProblemBox problem(AreaView area, ProblemView problem, String areaName, Paper.Ends ends) {
        var id = requireNonNull(problem.id());
        var path = "problems/" + id;
        var anchor = "problem-" + id;
        var name = words.say("draft.place.problem", areaName, problem.ordinal());
        var heading = texts.block(
                        path + "/heading",
                        anchor,
                        words.say("draft.label.problem", problem.ordinal()),
                        name,
                        problem.heading())
                .asking(words.say("draft.hint.heading"))
                .looking("block-heading")
                .ledBy(problem.printedMark());
        var detail = texts.block(path + "/detail", anchor, words.say("draft.label.detail"), name, problem.detail())
                .asking(words.say("draft.hint.detail"));
        var admitted = requireNonNull(problem.feedbackIds());
        return new Paper.ProblemBox(
                id,
                requireNonNull(area.id()),
                problem.ordinal(),
                name,
                texts.kept(heading),
                texts.kept(detail),
                examples(problem, path, anchor, name),
                causes.after(area, problem, name),
                feedback.stream()
                        .map(f -> new Paper.FeedbackChoice(f, admitted.contains(f.id())))
                        .toList(),
                causes.explained(area, problem),
                ends);
    }

    private List<TextBlock> examples(ProblemView problem, String path, String anchor, String name) {
        var told = requireNonNull(problem.examples());
        return IntStream.range(0, told.size())
                .mapToObj(i -> texts.kept(texts.block(
                                path + "/examples/" + i, anchor, words.say("draft.label.example"), name, told.get(i))
                        .asking(words.say("draft.hint.example"))))
                .toList();
    }
}
