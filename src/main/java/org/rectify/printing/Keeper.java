package org.rectify.printing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.rectify.printing.file.Documents;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.rectify.printing.paper.PrintModel;
import org.rectify.printing.paper.SelfCheck;
import org.rectify.printing.typeset.Composer;
import org.rectify.shared.Texts;
import org.rectify.statement.StatementApproved;
import org.rectify.statement.StatementService;
import org.rectify.statement.StatementState;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the files of every statement that is approved, so that no later rule, font or version of the program changes a byte. */
@Component
class Keeper {

    private final KeptPapers papers;
    private final PrintOrders orders;
    private final StatementService statements;
    private final Composer composer;
    private final Documents documents;

    Keeper(KeptPapers papers, PrintOrders orders, StatementService statements, Composer composer, Documents documents) {
        this.papers = papers;
        this.orders = orders;
        this.statements = statements;
        this.composer = composer;
        this.documents = documents;
    }

    /** After the approval, and once however often it is told. */
    @ApplicationModuleListener
    void keep(StatementApproved approved) {
        of(approved.statementId(), approved.revision());
    }

    /** The paper of that submission, kept now if it is approved and was not kept yet; none while it is not approved. */
    Optional<Kept> of(long statementId, int revision) {
        return papers.find(statementId, revision).or(() -> keep(statementId, revision));
    }

    /** The file as it was kept; a format that came later is made now, and kept from now on. */
    Document file(Kept kept, Format format) {
        return papers.file(kept, format).orElseGet(() -> added(kept, format));
    }

    /** What reading the files again said when they were made. */
    List<SelfCheck> checks(Kept kept) {
        return papers.checks(kept);
    }

    private Optional<Kept> keep(long statementId, int revision) {
        var text = statements.submittedText(statementId);
        if (text.state() != StatementState.APPROVED || text.revision() != revision) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(statements.submittedAt(statementId, revision), PrintModel.ZONE);
        var order = orders.of(text, day);
        return order.model().length() > Texts.WHOLE
                ? Optional.empty()
                : Optional.of(kept(statementId, revision, order));
    }

    private Kept kept(long statementId, int revision, PrintOrder order) {
        var composition = composer.compose(order.model(), order.profile());
        var made = new EnumMap<Format, Document>(Format.class);
        for (var format : Format.values()) {
            made.put(format, documents.of(composition, format));
        }
        try {
            return papers.keep(statementId, revision, order, composition.fingerprint(), made);
        } catch (DataIntegrityViolationException e) {
            return papers.find(statementId, revision).orElseThrow(() -> e);
        }
    }

    private Document added(Kept kept, Format format) {
        var made =
                documents.of(composer.compose(kept.order().model(), kept.order().profile()), format);
        try {
            papers.add(kept, format, made);
        } catch (DataIntegrityViolationException e) {
            return papers.file(kept, format).orElseThrow(() -> e);
        }
        return made;
    }
}
