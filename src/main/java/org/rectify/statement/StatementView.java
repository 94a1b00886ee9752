package org.rectify.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectify.organ.AccountId;

/**
 * A statement as a whole, as pages, the API and other modules see it: the draft for its officer, the latest submitted
 * revision for who reviews it.
 *
 * @param revision how often it was submitted; 0 before the first time
 * @param tray text kept with the statement and never printed; empty for readers other than the officer
 */
public record StatementView(
        long id,
        int version,
        long meetingId,
        AccountId officer,
        String title,
        StatementState state,
        int revision,
        String byline,
        String opening,
        PartsView parts,
        List<ChapterView> chapters,
        List<AreaView> areas,
        List<CauseView> rootCauses,
        List<GroupView> groups,
        String closing,
        String signature,
        String tray) {

    /** All causes, those of the areas first. */
    @JsonIgnore
    public List<CauseView> allCauses() {
        return Stream.concat(areas.stream().flatMap(a -> a.rootCauses().stream()), rootCauses.stream())
                .toList();
    }

    @JsonIgnore
    public List<MeasureView> allMeasures() {
        return groups.stream().flatMap(g -> g.measures().stream()).toList();
    }

    @JsonIgnore
    public List<ProblemView> allProblems() {
        return areas.stream().flatMap(a -> a.problems().stream()).toList();
    }

    /** The chapters that stand at this place, in order. */
    public List<ChapterView> chapters(ChapterView.Place place) {
        return chapters.stream().filter(c -> c.place() == place).toList();
    }

    /** The group that holds the measure. */
    public Optional<GroupView> groupOf(MeasureView measure) {
        return groups.stream().filter(g -> g.measures().contains(measure)).findFirst();
    }

    /** The same text in another state and version. */
    StatementView now(StatementState newState, int newVersion, int newRevision) {
        return new StatementView(
                id,
                newVersion,
                meetingId,
                officer,
                title,
                newState,
                newRevision,
                byline,
                opening,
                parts,
                chapters,
                areas,
                rootCauses,
                groups,
                closing,
                signature,
                "");
    }
}
