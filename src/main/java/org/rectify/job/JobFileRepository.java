package org.rectify.job;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JobFileRepository extends Repository<JobFile, Long> {

    JobFile save(JobFile file);

    Optional<JobFile> findById(long jobId);

    @Query("select f.name from JobFile f where f.jobId = :job")
    Optional<String> nameOf(long job);
}
