package org.rectify.linkage;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rectify.meeting.FeedbackView;
import org.rectify.shared.Refusal;
import org.rectify.statement.StatementView;

/**
 * The thread through one element, both ways: what was said, the problems that admit it, their root causes, and the
 * measures that answer them.
 *
 * @param path the element, as in {@code areas/1/problems/2}, {@code groups/1/measures/2} or {@code feedback/7}
 * @param chains the chains among these elements
 */
public record Trace(
        String path,
        List<Step> feedback,
        List<Step> problems,
        List<Step> rootCauses,
        List<Step> measures,
        List<Chain> chains) {

    /**
     * One element of the thread.
     *
     * @param code of a measure (学-1), kind of a feedback item, ordinal of anything else
     */
    public record Step(long id, String path, String code, String label, String text) {}

    /**
     * Traces an element of a statement that the caller was allowed to read.
     *
     * @param feedback what was said about the officer
     * @throws Refusal hidden when nothing stands at the path
     */
    public static Trace of(StatementView statement, List<FeedbackView> feedback, String path) {
        return new Tracer(statement, feedback).trace(path);
    }

    /** Follows links from any element to the ends of its thread. */
    private record Tracer(StatementView statement, List<FeedbackView> said, Links links) {

        Tracer(StatementView statement, List<FeedbackView> said) {
            this(statement, said, new Links(statement));
        }

        Trace trace(String path) {
            var element = Stream.concat(
                            links.at(path).stream(),
                            feedback().filter(f -> f.path().equals(path)))
                    .findFirst()
                    .orElseThrow(Refusal::hidden);
            var id = Set.of(element.id());
            return switch (element.kind()) {
                case FEEDBACK -> fromProblems(path, admitting(element.id()), Set.of(), id);
                case AREA -> fromProblems(path, ids(links.problems(), element), ids(links.causes(), element), Set.of());
                case PROBLEM -> fromProblems(path, id, Set.of(), Set.of());
                case CAUSE -> through(path, links.explained(element.id()), id, step(id, links::answering), Set.of());
                case GROUP -> toMeasures(path, within(element));
                case MEASURE -> toMeasures(path, id);
            };
        }

        private Trace fromProblems(String path, Set<Long> problems, Set<Long> otherCauses, Set<Long> feedback) {
            var causes = step(problems, links::explaining);
            causes.addAll(otherCauses);
            return through(path, problems, causes, step(causes, links::answering), feedback);
        }

        private Trace toMeasures(String path, Set<Long> measures) {
            var causes = step(measures, links::answered);
            return through(path, step(causes, links::explained), causes, measures, Set.of());
        }

        private Trace through(String path, Set<Long> problems, Set<Long> causes, Set<Long> measures, Set<Long> also) {
            var admitted = admitted(problems);
            return new Trace(
                    path,
                    feedback()
                            .filter(f -> admitted.contains(f.id()) || also.contains(f.id()))
                            .map(Tracer::step)
                            .toList(),
                    steps(links.problems(), problems),
                    steps(links.causes(), causes),
                    steps(links.measures(), measures),
                    links.chains()
                            .filter(c -> runsThrough(c, problems, causes, measures))
                            .toList());
        }

        private static boolean runsThrough(Chain chain, Set<Long> problems, Set<Long> causes, Set<Long> measures) {
            return (chain.problem() == null || problems.contains(chain.problem()))
                    && causes.contains(chain.rootCause())
                    && measures.contains(chain.measure());
        }

        private Stream<Placed> feedback() {
            return said.stream().map(GapRule::placed);
        }

        private Set<Long> admitting(long feedback) {
            return statement.allProblems().stream()
                    .filter(p -> p.feedbackIds().contains(feedback))
                    .map(p -> links.problem(p.id()).id())
                    .collect(toCollection(LinkedHashSet::new));
        }

        private Set<Long> admitted(Set<Long> problems) {
            return statement.allProblems().stream()
                    .filter(p -> problems.contains(p.id()))
                    .flatMap(p -> p.feedbackIds().stream())
                    .collect(toCollection(LinkedHashSet::new));
        }

        private Set<Long> within(Placed group) {
            return links.measures().stream()
                    .filter(m -> m.path().startsWith(group.path() + "/"))
                    .map(Placed::id)
                    .collect(toCollection(LinkedHashSet::new));
        }

        private static Set<Long> ids(Collection<Placed> elements, Placed area) {
            return elements.stream()
                    .filter(e -> e.area() == area.area())
                    .map(Placed::id)
                    .collect(toCollection(LinkedHashSet::new));
        }

        private static Set<Long> step(Set<Long> from, Function<Long, Set<Long>> link) {
            return from.stream().flatMap(id -> link.apply(id).stream()).collect(toCollection(LinkedHashSet::new));
        }

        private static List<Step> steps(Collection<Placed> elements, Set<Long> ids) {
            return elements.stream()
                    .filter(e -> ids.contains(e.id()))
                    .map(Tracer::step)
                    .toList();
        }

        private static Step step(Placed element) {
            return new Step(element.id(), element.path(), element.code(), element.label(), element.text());
        }
    }
}
