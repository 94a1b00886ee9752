package org.rectify.printing;

import java.util.List;
import java.util.Optional;
import org.rectify.printing.paper.Format;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeptFileRepository extends JpaRepository<KeptFile, Long> {

    Optional<KeptFile> findByPaperIdAndFormat(long paperId, Format format);

    /** What reading the files again said, without the files. */
    @Query("select f.reading from KeptFile f where f.paperId = :paperId order by f.id")
    List<String> readings(long paperId);
}
