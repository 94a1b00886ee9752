package org.rectify.meeting;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FeedbackRepository extends ListCrudRepository<Feedback, Long> {

    List<Feedback> findByMeetingIdOrderById(long meetingId);
}
