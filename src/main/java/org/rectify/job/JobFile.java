package org.rectify.job;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The file that a job made. */
@Entity
class JobFile {

    @Id
    private long jobId;

    @Version
    private @Nullable Integer version; // null tells that it is new, for its id is there from the beginning

    private String name = "";
    private String mediaType = "";
    private byte[] content = {};

    protected JobFile() {}

    JobFile(long job, String name, String mediaType, byte[] content) {
        this.jobId = job;
        this.name = Job.cut(name);
        this.mediaType = mediaType;
        this.content = content;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }
}
