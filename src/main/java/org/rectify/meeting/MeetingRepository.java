package org.rectify.meeting;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, Long> {

    @Query("select m from Meeting m where m.organId in :organs or :username member of m.participants"
            + " order by m.heldOn desc, m.id desc")
    List<Meeting> visible(Collection<Long> organs, String username);
}
