package org.rectify.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Account;
import org.rectify.organ.AccountId;
import org.rectify.organ.OrganService;
import org.rectify.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Import begins here: a file or a text is handed in, and what is not finished is found again or thrown away. */
@Controller
@RequestMapping("/intake")
class IntakeController {

    private final ImportDrafts drafts;
    private final OrganService organs;

    IntakeController(ImportDrafts drafts, OrganService organs) {
        this.drafts = drafts;
        this.organs = organs;
    }

    /** What is handed in: a file, or else a text. */
    record ImportForm(
            @Nullable Long meeting,
            @Nullable MultipartFile file,
            @Nullable String text) {

        boolean hasFile() {
            return file != null
                    && (!file.isEmpty()
                            || name() != null && !String.valueOf(name()).isEmpty());
        }

        @Nullable
        String name() {
            return file == null ? null : file.getOriginalFilename();
        }
    }

    @ModelAttribute("place")
    String place() {
        return "statements";
    }

    @GetMapping
    String start(@RequestParam(required = false) @Nullable Long meeting, Model model) {
        model.addAttribute("handedIn", new ImportForm(meeting, null, ""));
        return form(model);
    }

    @PostMapping
    ModelAndView take(@ModelAttribute("handedIn") ImportForm handedIn, BindingResult errors, Model model)
            throws IOException {
        try {
            return new ModelAndView("redirect:/intake/" + taken(handedIn));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.HIDDEN || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            errors.rejectValue(
                    handedIn.hasFile() ? "file" : "text",
                    refusal.key(),
                    refusal.args().toArray(),
                    refusal.key());
            return new ModelAndView(form(model), model.asMap(), status(refusal));
        }
    }

    private long taken(ImportForm handedIn) throws IOException {
        var file = handedIn.file();
        if (file == null || !handedIn.hasFile()) {
            return drafts.take(handedIn.meeting(), handedIn.text() == null ? "" : handedIn.text());
        }
        if (file.getSize() > FileText.MAX_BYTES) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "intake.too-large", FileText.MAX_BYTES / 1024 / 1024);
        }
        var name = handedIn.name();
        return drafts.take(handedIn.meeting(), name == null ? "" : name, file.getBytes());
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private String form(Model model) {
        var unfinished = drafts.unfinished();
        Map<Long, String> themes = new LinkedHashMap<>();
        drafts.meetings().forEach(meeting -> themes.put(meeting.id(), meeting.theme()));
        model.addAttribute("meetings", themes);
        model.addAttribute("unfinished", unfinished);
        model.addAttribute("names", names(unfinished));
        model.addAttribute("largest", FileText.MAX_BYTES);
        return "intake/start";
    }

    /** Names of those who handed in for the officer, by username. */
    private Map<String, String> names(List<ImportLine> unfinished) {
        var ids = unfinished.stream()
                .map(ImportLine::handedInBy)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        for (Account account : organs.accounts(ids).values()) {
            names.put(account.id().value(), account.name());
        }
        return names;
    }

    @PostMapping("/{id}/discarding")
    String discard(@PathVariable long id) {
        drafts.discard(id);
        return "redirect:/intake";
    }
}
