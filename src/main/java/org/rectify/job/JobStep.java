package org.rectify.job;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one thing of a job: its name and the sentence that says it, by key. */
@Entity
class JobStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long jobId;
    private String name = "";

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.DONE;

    private String message = "";

    @Column(columnDefinition = "text")
    @Convert(converter = MessageArguments.class)
    private List<Object> args = List.of();

    private String url = "";

    enum Outcome {
        DONE,
        ASKED,
        FAILED
    }

    protected JobStep() {}

    JobStep(long job, String name, Outcome outcome, String message, String url, List<Object> args) {
        this.jobId = job;
        this.name = Job.cut(name);
        this.outcome = outcome;
        this.message = message;
        this.url = url;
        this.args = args;
    }

    JobView.Line line() {
        return new JobView.Line(name, outcome, message, List.copyOf(args), url);
    }
}
