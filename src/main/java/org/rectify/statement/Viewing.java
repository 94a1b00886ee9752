package org.rectify.statement;

/** Shows a statement: its texts, and its elements in their order. */
final class Viewing {

    private final Statement statement;

    Viewing(Statement statement) {
        this.statement = statement;
    }

    StatementView view() {
        var frame = statement.frame();
        return new StatementView(
                statement.id(),
                statement.version(),
                statement.meetingId(),
                statement.officer(),
                frame.text("title"),
                statement.state(),
                statement.revision(),
                frame.text("byline"),
                frame.text("opening"),
                frame.parts(),
                statement.chapters().stream()
                        .sorted(Positioned.BY_POSITION)
                        .map(Chapter::view)
                        .toList(),
                statement.areas().stream()
                        .sorted(Positioned.BY_POSITION)
                        .map(this::view)
                        .toList(),
                statement.causes(null).stream().map(RootCause::view).toList(),
                statement.groups().stream()
                        .sorted(Positioned.BY_POSITION)
                        .map(this::view)
                        .toList(),
                frame.text("closing"),
                frame.text("signature"),
                frame.text("tray"));
    }

    private AreaView view(ProblemArea area) {
        return new AreaView(
                area.id(),
                area.position(),
                area.title(),
                area.shortName(),
                area.stop(),
                area.declaration(),
                area.strengths(),
                area.lead(),
                area.text(),
                statement.problems(area).stream().map(p -> p.view(p.position())).toList(),
                statement.causes(area).stream().map(RootCause::view).toList());
    }

    private GroupView view(MeasureGroup group) {
        return new GroupView(
                group.id(),
                group.position(),
                group.mark(),
                group.title(),
                group.stop(),
                group.shortName(),
                group.code(),
                statement.measures(group).stream()
                        .map(m -> m.view(m.position()))
                        .toList());
    }
}
