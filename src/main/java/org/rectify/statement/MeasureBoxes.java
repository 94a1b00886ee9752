package org.rectify.statement;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;

/** Lays the groups of measures out, each measure with who sees to it and which problems it answers. */
final class MeasureBoxes {

    private final StatementView statement;
    private final Map<AccountId, Account> people;
    private final Wording words;
    private final PaperTextBlocks texts;

    MeasureBoxes(StatementView statement, Map<AccountId, Account> people, Wording words, PaperTextBlocks texts) {
        this.statement = statement;
        this.people = people;
        this.words = words;
        this.texts = texts;
    }

    Paper.GroupBox group(GroupView group) {
        var id = requireNonNull(group.id());
        var name = words.say("draft.place.group", group.code(), group.shortName());
        var title = texts.block(
                        "groups/" + id + "/title", "group-" + id, words.say("draft.label.group"), name, group.title())
                .looking("block-heading block-group")
                .ledBy(group.printedMark());
        texts.kept(title);
        var all = group.measures();
        var boxes = IntStream.range(0, all.size())
                .mapToObj(i -> measure(group, all.get(i), Paper.Ends.of(i, all.size())))
                .toList();
        return new Paper.GroupBox(id, String.valueOf(group.code()), name, title, boxes);
    }

    private Paper.MeasureBox measure(GroupView group, MeasureView measure, Paper.Ends ends) {
        var id = requireNonNull(measure.id());
        var code = group.code(measure);
        var text = texts.block(
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
                texts.kept(text),
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
                        .filter(p -> causes.stream().anyMatch(c -> CauseBoxes.explains(c, p)))
                        .map(p -> new Paper.Chip(
                                requireNonNull(p.id()),
                                "problem-" + p.id(),
                                words.say("draft.chip.problem", Names.ordinal(a.ordinal()), p.ordinal()),
                                p.label())))
                .toList();
    }

    private String names(Collection<AccountId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(words.say("draft.names.glue")));
    }

    private String name(AccountId id) {
        var account = people.get(id);
        return account == null ? id.value() : account.name();
    }
}
