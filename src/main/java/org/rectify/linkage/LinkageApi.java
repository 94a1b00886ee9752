package org.rectify.linkage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.rectify.statement.Gap;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Linkage over JSON. */
@RestController
@RequestMapping("/api/v1/statements/{id}")
@Tag(name = "linkage")
class LinkageApi {

    private final LinkageService linkage;
    private final MessageSource messages;

    LinkageApi(LinkageService linkage, MessageSource messages) {
        this.linkage = linkage;
        this.messages = messages;
    }

    record GapAnswer(String code, String path, String message) {}

    record LinkageAnswer(
            List<Matrix.Area> areas,
            List<Matrix.Group> groups,
            List<Matrix.Cell> cells,
            List<Chain> unplaced,
            List<GapAnswer> gaps) {}

    @GetMapping("/linkage")
    @Operation(summary = "The matrix of areas and groups with the chains in each cell, and what is missing")
    LinkageAnswer linkage(@PathVariable long id) {
        var found = linkage.linkage(id);
        var matrix = found.matrix();
        var gaps = found.gaps().stream().map(this::answer).toList();
        return new LinkageAnswer(matrix.areas(), matrix.groups(), matrix.cells(), matrix.unplaced(), gaps);
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say that a measure answers a root cause; saying it twice changes nothing")
    LinkRequest link(@PathVariable long id, @RequestBody LinkRequest link) {
        linkage.link(id, link.cause(), link.measure());
        return link;
    }

    @DeleteMapping("/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that a measure no longer answers a root cause")
    void unlink(@PathVariable long id, @RequestBody LinkRequest link) {
        linkage.unlink(id, link.cause(), link.measure());
    }

    @GetMapping("/trace")
    @Operation(summary = "The thread through one element, both ways; path as in areas/1/problems/2 or feedback/7")
    Trace trace(@PathVariable long id, @RequestParam String path) {
        return linkage.trace(id, path);
    }

    private GapAnswer answer(Gap gap) {
        var words = gap.args().toArray();
        var message = messages.getMessage("gap." + gap.code(), words, LocaleContextHolder.getLocale());
        return new GapAnswer(gap.code(), gap.path(), message);
    }
}
