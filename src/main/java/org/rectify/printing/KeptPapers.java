package org.rectify.printing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.paper.SelfCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The shelf of approved papers. What lies there is never changed, and never handed out when it has changed. */
@Component
class KeptPapers {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPapers.class);

    private final KeptPaperRepository papers;
    private final KeptFileRepository files;
    private final JsonMapper json;
    private final Clock clock;

    KeptPapers(KeptPaperRepository papers, KeptFileRepository files, JsonMapper json, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(long statementId, int revision) {
        return papers.findByStatementIdAndRevision(statementId, revision).map(this::kept);
    }

    /**
     * Puts a paper on the shelf with all its files, in a transaction of its own.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody else was faster
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Kept keep(long statementId, int revision, PrintOrder order, String fingerprint, Map<Format, Document> made) {
        var paper = papers.saveAndFlush(new KeptPaper(
                statementId,
                revision,
                json.writeValueAsString(order.profile()),
                json.writeValueAsString(order.model()),
                fingerprint,
                clock.instant()));
        made.forEach((format, document) -> files.saveAndFlush(file(paper.id(), format, document)));
        return kept(paper);
    }

    /** Adds a file in a format that papers were not kept in then. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(Kept paper, Format format, Document document) {
        files.saveAndFlush(file(paper.id(), format, document));
    }

    /** The file as it was approved; none where papers were not kept in that format. */
    @Transactional(readOnly = true)
    Optional<Document> file(Kept paper, Format format) {
        return files.findByPaperIdAndFormat(paper.id(), format).map(this::whole);
    }

    /** What reading the files again said when they were made. */
    @Transactional(readOnly = true)
    List<SelfCheck> checks(Kept paper) {
        return files.readings(paper.id()).stream().map(this::check).toList();
    }

    private KeptFile file(long paper, Format format, Document document) {
        return new KeptFile(paper, format, document.bytes(), json.writeValueAsString(document.check()));
    }

    private Document whole(KeptFile file) {
        if (file.damaged()) {
            LOG.error("kept file {} does not fit its hash and was not handed out", file.sha256());
        }
        return new Document(file.content(), check(file.reading()));
    }

    private SelfCheck check(String reading) {
        return json.readValue(reading, SelfCheck.class);
    }

    private Kept kept(KeptPaper paper) {
        var order = new PrintOrder(
                json.readValue(paper.model(), PrintModel.class), json.readValue(paper.profile(), Profile.class));
        return new Kept(paper.id(), order, paper.fingerprint());
    }
}
