package org.rectify.linkage;

import java.util.List;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Access;
import org.rectify.statement.Gap;
import org.rectify.statement.StatementService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the problems, root causes and measures of a statement hang together. Who may see the statement may see this; only
 * its officer links, while the text can be written.
 */
@Service
@Transactional(readOnly = true)
public class LinkageService {

    private final StatementService statements;
    private final MeetingService meetings;
    private final Access access;

    LinkageService(StatementService statements, MeetingService meetings, Access access) {
        this.statements = statements;
        this.meetings = meetings;
        this.access = access;
    }

    /** Everything about the linkage of the statement as the present reader may see it. */
    public Linkage linkage(long statementId) {
        var statement = statements.read(statementId);
        var own = statement.officer().equals(access.current().id());
        var changeable = own && statement.state().writable();
        return new Linkage(statement, Matrix.of(statement), gaps(statementId), changeable);
    }

    /** Areas by groups, with the chains between them. */
    public Matrix matrix(long statementId) {
        return Matrix.of(statements.read(statementId));
    }

    /** What is missing: all that a submission must explain. */
    public List<Gap> gaps(long statementId) {
        return statements.gaps(statementId);
    }

    /**
     * The thread through one element, both ways.
     *
     * @param path the element by ordinals, as in {@code areas/1/problems/2}, or {@code feedback/} and its id
     */
    public Trace trace(long statementId, String path) {
        var statement = statements.read(statementId);
        var said = meetings.anyMeeting(statement.meetingId()).feedbackAbout(statement.officer());
        return Trace.of(statement, said, path);
    }

    /** Says that the measure answers the cause; saying it twice changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public void link(long statementId, long rootCauseId, long measureId) {
        statements.link(statementId, rootCauseId, measureId);
    }

    /** Says that the measure no longer answers the cause. */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public void unlink(long statementId, long rootCauseId, long measureId) {
        statements.unlink(statementId, rootCauseId, measureId);
    }
}
