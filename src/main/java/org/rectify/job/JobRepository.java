package org.rectify.job;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JobRepository extends Repository<Job, Long> {

    Job save(Job job);

    Optional<Job> findById(long id);

    /** Steps and files go with their jobs. */
    @Modifying
    @Query("delete from Job j where j.movedAt < :before")
    int deleteSilentSince(Instant before);
}
