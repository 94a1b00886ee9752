package org.rectify.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StrayFileRepository extends Repository<StrayFile, Long> {

    StrayFile save(StrayFile file);

    Optional<StrayFile> findById(long id);

    List<StrayFile> findByHandedInByAndMeetingIdOrderById(String handedInBy, long meetingId);

    boolean existsByHandedInByAndMeetingIdAndSha256(String handedInBy, long meetingId, String sha256);

    void delete(StrayFile file);

    @Modifying
    @Query("delete from StrayFile f where f.takenAt < :before")
    int deleteTakenBefore(Instant before);
}
