package org.rectify.statement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statements over JSON. */
@RestController
@RequestMapping("/api/v1/statements")
@Tag(name = "statements")
class StatementApi {

    private final StatementService statements;
    private final MessageSource messages;

    StatementApi(StatementService statements, MessageSource messages) {
        this.statements = statements;
        this.messages = messages;
    }

    record CreateRequest(long meetingId, @Nullable StatementContent intake) {}

    record SubmitRequest(@Nullable List<Acknowledgement> acknowledgedGaps) {}

    record GapAnswer(String code, String path, String message) {}

    @PostMapping
    @Operation(summary = "Begin a statement, from an import or from the outline alone")
    ResponseEntity<StatementView> create(@RequestBody CreateRequest request) {
        return answer(HttpStatus.CREATED, statements.create(request.meetingId(), request.intake()));
    }

    @GetMapping
    @Operation(summary = "The caller's own statements, or those submitted in the organs they oversee")
    List<StatementLine> list() {
        var mine = statements.mine();
        return mine.isEmpty() ? statements.overseen() : mine;
    }

    @GetMapping("/{id}")
    @Operation(summary = "The draft for its officer, the latest submitted revision for who oversees")
    ResponseEntity<StatementView> read(@PathVariable long id) {
        return answer(HttpStatus.OK, statements.read(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Take a whole new text; needs If-Match with the ETag it is based on")
    ResponseEntity<?> rewrite(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody StatementContent content) {
        if (ifMatch == null) {
            throw Refusal.of(Refusal.Kind.UNCONDITIONAL, "statement.if-match.missing");
        }
        try {
            return answer(HttpStatus.OK, statements.rewrite(id, version(ifMatch), content));
        } catch (Refusal refusal) {
            return refusal.kind() == Refusal.Kind.OUTDATED ? outdated(id, refusal) : rethrow(refusal);
        }
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Hand the statement in; every gap must be acknowledged with a reason")
    StatementView submit(@PathVariable long id, @RequestBody(required = false) @Nullable SubmitRequest request) {
        var acknowledged = request == null || request.acknowledgedGaps() == null
                ? List.<Acknowledgement>of()
                : request.acknowledgedGaps();
        return statements.submit(id, acknowledged);
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Take a submission back while nobody has begun to review it")
    StatementView withdraw(@PathVariable long id) {
        return statements.withdraw(id);
    }

    @GetMapping("/{id}/revisions")
    @Operation(summary = "What was submitted, the first revision first")
    List<RevisionLine> revisions(@PathVariable long id) {
        return statements.revisions(id);
    }

    @ExceptionHandler
    ProblemDetail openGaps(OpenGaps open) {
        var problem = problem(HttpStatus.CONFLICT, open.getMessage());
        problem.setProperty("gaps", open.gaps().stream().map(this::answer).toList());
        return problem;
    }

    private GapAnswer answer(Gap gap) {
        return new GapAnswer(
                gap.code(), gap.path(), say("gap." + gap.code(), gap.args().toArray()));
    }

    private ResponseEntity<?> outdated(long id, Refusal refusal) {
        var problem = problem(HttpStatus.PRECONDITION_FAILED, refusal.key());
        problem.setProperty("current", statements.read(id));
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body(problem);
    }

    private ProblemDetail problem(HttpStatus status, String key) {
        var problem = ProblemDetail.forStatusAndDetail(status, say(key));
        problem.setProperty("code", key);
        return problem;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private static ResponseEntity<?> rethrow(Refusal refusal) {
        throw refusal;
    }

    private static ResponseEntity<StatementView> answer(HttpStatus status, StatementView view) {
        return ResponseEntity.status(status).eTag("\"" + view.version() + "\"").body(view);
    }

    private static int version(String ifMatch) {
        var tag = ifMatch.replaceFirst("^W/", "").replace("\"", "").strip();
        if (!tag.matches("\\d{1,9}")) {
            throw Refusal.outdated(null, "statement.outdated");
        }
        return Integer.parseInt(tag);
    }
}
