package org.rectify.job;

import java.util.List;
import org.springframework.data.repository.Repository;

interface JobStepRepository extends Repository<JobStep, Long> {

    JobStep save(JobStep step);

    List<JobStep> findByJobIdOrderById(long jobId);
}
