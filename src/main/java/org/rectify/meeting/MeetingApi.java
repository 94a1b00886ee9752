package org.rectify.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Meetings over JSON. */
@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "meetings")
class MeetingApi {

    private final MeetingService meetings;
    private final JsonMapper json;

    MeetingApi(MeetingService meetings, JsonMapper json) {
        this.meetings = meetings;
        this.json = json;
    }

    /** {@code outline} is a name under {@code seeds/outlines/} or an object of the outline's shape. */
    record MeetingRequest(
            String theme,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate draftDueOn,
            @Nullable LocalDate rectifyDueOn,
            @Nullable List<AccountId> participants,
            @Nullable JsonNode outline) {}

    record FeedbackRequest(
            FeedbackView.@Nullable Kind kind,
            String text,
            @Nullable List<AccountId> about) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Set up a meeting")
    MeetingView setUp(@RequestBody MeetingRequest request) {
        return meetings.setUp(new NewMeeting(
                request.theme(),
                request.draftDueOn(),
                request.heldOn(),
                request.rectifyDueOn(),
                orEmpty(request.participants()),
                outline(request.outline())));
    }

    @GetMapping
    @Operation(summary = "The meetings the caller may know of, the latest first")
    List<MeetingView> list() {
        return meetings.meetings();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One meeting with its outline")
    MeetingView meeting(@PathVariable long id) {
        return meetings.meeting(id);
    }

    @PostMapping("/{id}/feedback")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Pass on what was said about participants")
    FeedbackView feedback(@PathVariable long id, @RequestBody FeedbackRequest request) {
        return meetings.note(id, request.kind(), request.text(), orEmpty(request.about()));
    }

    private Outline outline(@Nullable JsonNode given) {
        if (given == null || given.isNull()) {
            return meetings.outline(Outlines.DEFAULT);
        }
        if (given.isString()) {
            return meetings.outline(given.asString());
        }
        try {
            return json.treeToValue(given, Outline.class);
        } catch (JacksonException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : Refusal.invalid("outline", "outline.unreadable");
        }
    }

    private static List<AccountId> orEmpty(@Nullable List<AccountId> given) {
        return given == null ? List.of() : given;
    }
}
