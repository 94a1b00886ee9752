package org.rectify.ledger;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.OrganService;
import org.rectify.printing.PaperWords;
import org.rectify.printing.Press;
import org.rectify.printing.Printout;
import org.rectify.printing.paper.Document;
import org.rectify.printing.paper.Format;
import org.springframework.stereotype.Component;

/** The ledger's papers as files: of what the present reader may see, because all is read through {@link LedgerService}. */
@Component
class LedgerPapers {

    private final LedgerService ledger;
    private final OrganService organs;
    private final ListPaper list;
    private final VerificationSlip verification;
    private final ReminderSlip reminder;
    private final Press press;
    private final PaperWords words;

    LedgerPapers(
            LedgerService ledger,
            OrganService organs,
            ListPaper list,
            VerificationSlip verification,
            ReminderSlip reminder,
            Press press,
            PaperWords words) {
        this.ledger = ledger;
        this.organs = organs;
        this.list = list;
        this.verification = verification;
        this.reminder = reminder;
        this.press = press;
        this.words = words;
    }

    /** All rows of the filter as a table. */
    Printout list(LedgerFilter filter, @Nullable String sort, Format format) {
        var paper = list.of(filter, sort);
        var name = words.say("ledger.sheet.file", paper.dated().toString());
        return new Printout(name, press.print(paper, format));
    }

    /** A slip of one measure. */
    Printout slip(long id, String kind, Format format) {
        var slip = SlipKind.named(kind);
        var entry = ledger.entry(id);
        return new Printout(words.say("ledger.paper.file." + slip, entry.line().code()), printed(slip, entry, format));
    }

    private Document printed(SlipKind slip, LedgerEntryView entry, Format format) {
        var names = names(entry);
        return switch (slip) {
            case VERIFICATION -> press.print(verification.of(entry, names), format);
            case REMINDER -> press.print(reminder.of(entry, names), format);
        };
    }

    private Names names(LedgerEntryView entry) {
        var people = new HashSet<>(entry.supportingOwners());
        people.add(entry.line().leadOwner());
        entry.history().forEach(step -> people.add(step.by()));
        return new Names(organs.accounts(people));
    }
}
