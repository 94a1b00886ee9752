package org.rectify.statement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final Map<AccountId, Account> people;
    private final Wording words;
    private final @Nullable Typed typed;
    private final List<TextBlock> blocks = new ArrayList<>();
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
        this.people = people;
        this.words = words;
        this.typed = typed;
    }

    /** Every text of the paper, once it is made. */
    List<TextBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** The arguments stand in the order of the page, which also numbers the chapters. */
    Paper make() {
        var parts = statement.parts();
        return new Paper(
                top("title", statement.title(), "block-title"),
                top("byline", statement.byline(), "block-byline"),
                top("opening", statement.opening(), ""),
                chapters(ChapterView.Place.BEFORE_AREAS),
                part("problems", requireNonNull(parts.problems())),
                statement.areas().stream().map(this::area).toList(),
                part("causes", requireNonNull(parts.causes())),
                boxes(
                        statement.rootCauses(),
                        statement.rootCauses(),
                        words.say("draft.place.causes"),
                        statement.allProblems()),
                chapters(ChapterView.Place.AFTER_AREAS),
                part("measures", requireNonNull(parts.measures())),
                statement.groups().stream().map(this::group).toList(),
                chapters(ChapterView.Place.AFTER_GROUPS),
                top("closing", statement.closing(), ""),
                top("signature", statement.signature(), "block-signature"),
                top("tray", statement.tray(), "block-tray"));
    }

    private Paper.PartBox part(String name, PartView part) {
        var place = words.say("draft.place." + name);
        var anchor = "part-" + name;
        var heading = block("parts/" + name + "/heading", anchor, words.say("draft.label.part"), place, part.heading())
                .asking(words.say("draft.hint.part"))
                .looking("block-part")
                .ledBy(chapterMark(part.heading()));
        var lead = block("parts/" + name + "/lead", anchor, words.say("draft.label.lead"), place, part.lead())
                .asking(words.say("draft.hint.lead." + name));
        return new Paper.PartBox(kept(heading), kept(lead));
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
        var title = block(path + "/title", "chapter-" + id, words.say("draft.label.part"), place, chapter.title())
                .asking(words.say("draft.hint.part"))
                .looking("block-part")
                .ledBy(chapterMark(chapter.title()));
        var text = block(path + "/text", "chapter-" + id, words.say("draft.label.text"), place, chapter.text())
                .asking(words.say("draft.hint.text"));
        return new Paper.ChapterBox(id, kept(title), kept(text), ends);
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
                kept(title),
                kept(areaText(area, "strengths", name, area.strengths())),
                kept(areaText(area, "lead", name, area.lead())),
                kept(areaText(area, "text", name, area.text())),
                problems(area, name),
                loose(area, name));
    }

    private TextBlock areaText(AreaView area, String field, String name, @Nullable String text) {
        var anchor = "area-" + area.id();
        return block("areas/" + area.id() + "/" + field, anchor, words.say("draft.label.area-" + field), name, text)
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
        var heading = block(
                        path + "/heading",
                        anchor,
                        words.say("draft.label.problem", problem.ordinal()),
                        name,
                        problem.heading())
                .asking(words.say("draft.hint.heading"))
                .looking("block-heading")
                .ledBy(problem.printedMark());
        var detail = block(path + "/detail", anchor, words.say("draft.label.detail"), name, problem.detail())
                .asking(words.say("draft.hint.detail"));
        var admitted = requireNonNull(problem.feedbackIds());
        return new Paper.ProblemBox(
                id,
                requireNonNull(area.id()),
                problem.ordinal(),
                name,
                kept(heading),
                kept(detail),
                examples(problem, path, anchor, name),
                boxes(area.rootCauses(), causesAfter(area, problem), name, area.problems()),
                feedback.stream()
                        .map(f -> new Paper.FeedbackChoice(f, admitted.contains(f.id())))
                        .toList(),
                area.rootCauses().stream().anyMatch(c -> explains(c, problem))
                        || statement.rootCauses().stream().anyMatch(c -> explains(c, problem)),
                ends);
    }

    private List<TextBlock> examples(ProblemView problem, String path, String anchor, String name) {
        var texts = requireNonNull(problem.examples());
        return IntStream.range(0, texts.size())
                .mapToObj(i -> kept(
                        block(path + "/examples/" + i, anchor, words.say("draft.label.example"), name, texts.get(i))
                                .asking(words.say("draft.hint.example"))))
                .toList();
    }

    /** A cause stands below the last problem that it explains. */
    private static List<CauseView> causesAfter(AreaView area, ProblemView problem) {
        return area.rootCauses().stream()
                .filter(c -> explains(c, problem))
                .filter(c -> area.problems().stream()
                        .filter(p -> p.ordinal() > problem.ordinal())
                        .noneMatch(p -> explains(c, p)))
                .toList();
    }

    private List<Paper.CauseBox> loose(AreaView area, String name) {
        var none = area.rootCauses().stream()
                .filter(c -> area.problems().stream().noneMatch(p -> explains(c, p)))
                .toList();
        return boxes(area.rootCauses(), none, name, area.problems());
    }

    private static boolean explains(CauseView cause, ProblemView problem) {
        return requireNonNull(cause.problemIds()).contains(problem.id());
    }

    /** The boxes of these causes, which stand among these siblings. */
    private List<Paper.CauseBox> boxes(
            List<CauseView> siblings, List<CauseView> causes, String place, List<ProblemView> explainable) {
        return causes.stream()
                .map(c -> cause(c, place, explainable, Paper.Ends.of(siblings.indexOf(c), siblings.size())))
                .toList();
    }

    private Paper.CauseBox cause(CauseView cause, String place, List<ProblemView> explainable, Paper.Ends ends) {
        var id = requireNonNull(cause.id());
        var text = block("causes/" + id + "/text", "cause-" + id, words.say("draft.label.cause"), place, cause.text())
                .asking(words.say("draft.hint.cause"));
        var choices = explainable.stream()
                .map(p -> new Paper.Choice(requireNonNull(p.id()), p.printedMark() + p.label(), explains(cause, p)))
                .toList();
        var answering = statement.allMeasures().stream()
                .filter(m -> requireNonNull(m.rootCauseIds()).contains(id))
                .map(this::chip)
                .toList();
        return new Paper.CauseBox(id, words.say("draft.in", place, text.label()), kept(text), choices, answering, ends);
    }

    private Paper.GroupBox group(GroupView group) {
        var id = requireNonNull(group.id());
        var name = words.say("draft.place.group", group.code(), group.shortName());
        var title = block("groups/" + id + "/title", "group-" + id, words.say("draft.label.group"), name, group.title())
                .looking("block-heading block-group")
                .ledBy(group.printedMark());
        kept(title);
        var all = group.measures();
        var boxes = IntStream.range(0, all.size())
                .mapToObj(i -> measure(group, all.get(i), Paper.Ends.of(i, all.size())))
                .toList();
        return new Paper.GroupBox(id, String.valueOf(group.code()), name, title, boxes);
    }

    private Paper.MeasureBox measure(GroupView group, MeasureView measure, Paper.Ends ends) {
        var id = requireNonNull(measure.id());
        var code = group.code(measure);
        var text = block(
                        "measures/" + id + "/text",
                        "measure-" + id,
                        code,
                        words.say("draft.place.measure", code),
                        measure.text())
                .asking(words.say("draft.hint.measure"))
                .ledBy(measure.printedMark());
        return new Paper.MeasureBox(
                id,
                requireNonNull(group.id()),
                code,
                measure.label(),
                kept(text),
                measure,
                measure.leadOwner() == null ? null : name(measure.leadOwner()),
                names(requireNonNull(measure.supportingOwners())),
                answered(measure),
                ends);
    }

    private List<Paper.Chip> answered(MeasureView measure) {
        var causes = statement.allCauses().stream()
                .filter(c -> requireNonNull(measure.rootCauseIds()).contains(c.id()))
                .toList();
        return statement.areas().stream()
                .flatMap(a -> a.problems().stream()
                        .filter(p -> causes.stream().anyMatch(c -> explains(c, p)))
                        .map(p -> new Paper.Chip(
                                requireNonNull(p.id()),
                                "problem-" + p.id(),
                                words.say("draft.chip.problem", Names.ordinal(a.ordinal()), p.ordinal()),
                                p.label())))
                .toList();
    }

    private Paper.Chip chip(MeasureView measure) {
        var code = statement.groupOf(measure).orElseThrow().code(measure);
        return new Paper.Chip(requireNonNull(measure.id()), "measure-" + measure.id(), code, measure.label());
    }

    private String names(Collection<AccountId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(words.say("draft.names.glue")));
    }

    private String name(AccountId id) {
        var account = people.get(id);
        return account == null ? id.value() : account.name();
    }

    private TextBlock top(String field, String text, String look) {
        var block = block(field, field, words.say("draft.label." + field), "", text);
        return kept(block.looking(look).asking(words.say("draft.hint." + field)));
    }

    private TextBlock block(String path, String anchor, String label, String place, @Nullable String kept) {
        var text = Texts.tidy(kept);
        var refused = typed != null && typed.in(path) ? typed : null;
        return new TextBlock(
                path,
                anchor,
                label,
                place.isEmpty() ? label : words.say("draft.in", place, label),
                refused == null ? text : refused.value("text"),
                refused == null ? Texts.fingerprint(text) : refused.value("was"),
                "",
                "",
                "",
                refused == null ? null : refused.error());
    }

    private TextBlock kept(TextBlock block) {
        blocks.add(block);
        return block;
    }
}
