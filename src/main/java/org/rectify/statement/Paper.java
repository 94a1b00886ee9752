package org.rectify.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.meeting.FeedbackView;

/** The statement as the page lays it out, in the order in which it is printed. */
record Paper(
        TextBlock title,
        TextBlock byline,
        TextBlock opening,
        List<ChapterBox> before,
        PartBox problems,
        List<AreaBox> areas,
        PartBox causes,
        List<CauseBox> ownCauses,
        List<ChapterBox> after,
        PartBox measures,
        List<GroupBox> groups,
        List<ChapterBox> last,
        TextBlock closing,
        TextBlock signature,
        TextBlock tray) {

    /** The heading of a chapter and the lead below it. */
    record PartBox(TextBlock heading, TextBlock lead) {}

    record ChapterBox(long id, TextBlock title, TextBlock text, Ends ends) {}

    /** @param loose causes that explain no problem of this area */
    record AreaBox(
            long id,
            String name,
            boolean declaration,
            Mark mark,
            TextBlock title,
            TextBlock strengths,
            TextBlock lead,
            TextBlock text,
            List<ProblemBox> problems,
            List<CauseBox> loose) {}

    /**
     * A problem with the causes whose last problem it is.
     *
     * @param feedback what was said about the officer, and whether this problem admits it
     */
    record ProblemBox(
            long id,
            long areaId,
            int ordinal,
            String name,
            TextBlock heading,
            TextBlock detail,
            List<TextBlock> examples,
            List<CauseBox> causes,
            List<FeedbackChoice> feedback,
            boolean explained,
            Ends ends) {

        public long admitted() {
            return feedback.stream().filter(FeedbackChoice::chosen).count();
        }
    }

    /**
     * @param problems the problems it could explain, and whether it does
     * @param measures the measures that answer it
     */
    record CauseBox(long id, String name, TextBlock text, List<Choice> problems, List<Chip> measures, Ends ends) {

        public boolean answers(long measureId) {
            return measures.stream().anyMatch(m -> m.id() == measureId);
        }
    }

    record GroupBox(long id, String code, String name, TextBlock title, List<MeasureBox> measures) {}

    /**
     * @param owner name of who leads it, null while nobody does
     * @param supporters names of who helps, joined; empty when nobody does
     * @param problems the problems whose causes it answers
     */
    record MeasureBox(
            long id,
            long groupId,
            String code,
            String label,
            TextBlock text,
            MeasureView view,
            @Nullable String owner,
            String supporters,
            List<Chip> problems,
            Ends ends) {}

    /** Whether an element is the first or the last of its siblings and so can't move further. */
    record Ends(boolean first, boolean last) {

        static Ends of(int index, int size) {
            return new Ends(index == 0, index == size - 1);
        }
    }

    /** A link to another element: its code and its first clause. */
    record Chip(long id, String anchor, String code, String label) {}

    /** Something that can be chosen, and whether it is. */
    record Choice(long id, String label, boolean chosen) {}

    /** What was said about the officer, and whether the problem admits it. */
    record FeedbackChoice(FeedbackView feedback, boolean chosen) {}
}
