package org.rectify.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Texts;
import org.rectify.statement.DeadlineClass;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The ledger over JSON. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "ledger")
class LedgerApi {

    private final LedgerService ledger;
    private final LedgerSheet sheet;
    private final Clock clock;

    LedgerApi(LedgerService ledger, LedgerSheet sheet, Clock clock) {
        this.ledger = ledger;
        this.sheet = sheet;
        this.clock = clock;
    }

    /** One measure in a list. */
    record Item(
            long id,
            long measureId,
            long statementId,
            long meetingId,
            AccountId officer,
            String code,
            String group,
            String text,
            AccountId leadOwner,
            String unit,
            DeadlineClass deadlineClass,
            LocalDate dueOn,
            LedgerState state,
            boolean overdue,
            int reopened,
            int evidenceCount) {

        static Item of(LedgerLine line, LocalDate today) {
            return new Item(
                    line.id(),
                    line.measureId(),
                    line.statementId(),
                    line.meetingId(),
                    line.officer(),
                    line.code(),
                    line.group(),
                    line.text(),
                    line.leadOwner(),
                    line.unit(),
                    line.deadlineClass(),
                    line.dueOn(),
                    line.state(),
                    line.overdueOn(today),
                    line.reopened(),
                    line.evidence());
        }
    }

    record Items(List<Item> items, int page, int size, long total) {}

    /** One measure with all that happened; the fields of {@link Item} stand beside the others. */
    record Entry(
            @JsonUnwrapped Item item,
            String criterion,
            List<AccountId> supportingOwners,
            @Nullable Integer reviewDays,
            @Nullable LocalDate wishedDueOn,
            List<Chain> chains,
            List<EvidenceView> evidence,
            List<StepView> history,
            Set<Move> moves) {}

    record Words(
            @Nullable String text,
            @Nullable Integer percent,
            @Nullable LocalDate happenedOn) {

        ProgressNote note() {
            return new ProgressNote(text, percent, happenedOn);
        }
    }

    record Finding(@Nullable String text, @Nullable Boolean closeForGood) {}

    record Reason(@Nullable String reason) {}

    record Later(@Nullable LocalDate dueOn, @Nullable String reason) {}

    @GetMapping("/ledger")
    @Operation(summary = "Measures that the caller may see; sort is dueOn, dueOn,desc, code, leadOwner or state")
    Items list(
            @ModelAttribute LedgerFilter filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String sort) {
        var today = LocalDate.now(clock);
        var found = ledger.list(filter, LedgerSort.named(sort), page, size);
        var items = found.items().stream().map(line -> Item.of(line, today)).toList();
        return new Items(items, found.page(), found.size(), found.total());
    }

    @GetMapping("/ledger.xlsx")
    @Operation(summary = "The same list as a spreadsheet, all pages of it")
    void spreadsheet(
            @ModelAttribute LedgerFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            HttpServletResponse response)
            throws IOException {
        sheet.send(filter, LedgerSort.named(sort), response);
    }

    @GetMapping("/ledger/{id}")
    @Operation(summary = "One measure with its thread and its history")
    Entry entry(@PathVariable long id) {
        return answer(ledger.entry(id));
    }

    @PostMapping("/ledger/{id}/progress")
    @Operation(summary = "Tell what was done")
    Entry progress(@PathVariable long id, @RequestBody Words words) {
        return answer(ledger.progress(id, words.note(), List.of()));
    }

    @PostMapping("/ledger/{id}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a file; it can't be taken away again")
    EvidenceView evidence(
            @PathVariable long id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String shows,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate happenedOn)
            throws IOException {
        return ledger.prove(id, new Upload(name(file), file.getBytes(), shows, happenedOn));
    }

    @GetMapping("/ledger/{id}/evidence/{evidenceId}")
    @Operation(summary = "A file of a measure")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long evidenceId) {
        return ledger.evidence(id, evidenceId).download();
    }

    @PostMapping("/ledger/{id}/report")
    @Operation(summary = "Say that it is done and ask for verification")
    Entry report(@PathVariable long id, @RequestBody Words words) {
        return answer(ledger.report(id, words.note(), List.of()));
    }

    @PostMapping("/ledger/{id}/verify")
    @Operation(summary = "Confirm and close; a standing measure is closed only when closeForGood is true")
    Entry verify(@PathVariable long id, @RequestBody Finding finding) {
        return answer(ledger.verify(id, Texts.tidy(finding.text()), Boolean.TRUE.equals(finding.closeForGood())));
    }

    @PostMapping("/ledger/{id}/reject")
    @Operation(summary = "Do not accept what was reported")
    Entry reject(@PathVariable long id, @RequestBody Reason reason) {
        return answer(ledger.reject(id, Texts.tidy(reason.reason())));
    }

    @PostMapping("/ledger/{id}/reopen")
    @Operation(summary = "Open a closed measure again")
    Entry reopen(@PathVariable long id, @RequestBody Reason reason) {
        return answer(ledger.reopen(id, Texts.tidy(reason.reason())));
    }

    @PostMapping("/ledger/{id}/extension-request")
    @Operation(summary = "Ask for a later date")
    Entry askExtension(@PathVariable long id, @RequestBody Later later) {
        return answer(ledger.askExtension(id, later.dueOn(), Texts.tidy(later.reason())));
    }

    @PostMapping("/ledger/{id}/extend")
    @Operation(summary = "Grant a later date, asked for or not")
    Entry extend(@PathVariable long id, @RequestBody Later later) {
        return answer(ledger.extend(id, later.dueOn(), Texts.tidy(later.reason())));
    }

    private Entry answer(LedgerEntryView view) {
        return new Entry(
                Item.of(view.line(), LocalDate.now(clock)),
                view.line().criterion(),
                view.supportingOwners(),
                view.reviewDays(),
                view.wishedDueOn(),
                view.chains(),
                view.evidence(),
                view.history(),
                view.moves());
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
