package org.rectify.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Refusal;
import org.rectify.shared.Texts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One measure with its thread, and the steps taken with it; each step is a resource. */
@Controller
@RequestMapping("/ledger/{id:\\d+}")
class EntryController {

    private static final String HTMX = "HX-Request";

    private final LedgerService ledger;
    private final EntryPages pages;

    EntryController(LedgerService ledger, EntryPages pages) {
        this.ledger = ledger;
        this.pages = pages;
    }

    /** What was done, how far it is, and the files that show it. */
    record ProgressForm(
            @Nullable String text,
            @Nullable Integer percent,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate happenedOn,

            @Nullable List<MultipartFile> file,
            @Nullable String shows) {

        static final ProgressForm EMPTY = new ProgressForm(null, null, null, null, null);

        ProgressNote note() {
            return new ProgressNote(text, percent, happenedOn);
        }

        /** The chosen files; a page always asks what they show. */
        List<Upload> uploads() {
            var chosen = file == null
                    ? List.<MultipartFile>of()
                    : file.stream().filter(one -> !one.isEmpty()).toList();
            Refusal.unlessValid(chosen.isEmpty() || !Texts.isBlank(shows), "shows", "ledger.evidence.shows.missing");
            return chosen.stream().map(this::upload).toList();
        }

        private Upload upload(MultipartFile one) {
            try {
                var name = one.getOriginalFilename();
                return new Upload(name == null ? "" : name, one.getBytes(), Texts.tidy(shows), happenedOn);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A finding or a reason; {@code forGood} closes a standing measure. */
    record JudgementForm(@Nullable String text, @Nullable Boolean forGood) {

        static final JudgementForm EMPTY = new JudgementForm(null, false);

        String words() {
            return Texts.tidy(text);
        }
    }

    /** A later date and why. */
    record ExtensionForm(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueOn,

            @Nullable String reason) {

        static final ExtensionForm EMPTY = new ExtensionForm(null, null);
    }

    @GetMapping
    String entry(@PathVariable long id, Model model) {
        fill(id, model);
        return "ledger/entry";
    }

    @GetMapping("/drawer")
    String drawer(@PathVariable long id, Model model) {
        fill(id, model);
        return "ledger/drawer :: drawer";
    }

    @GetMapping("/evidence/{evidenceId}")
    ResponseEntity<byte[]> evidence(@PathVariable long id, @PathVariable long evidenceId) {
        return ledger.evidence(id, evidenceId).download();
    }

    /** What its owner tells: how far it is, or that it is done. */
    @PostMapping("/{step:progress|report}")
    ModelAndView tell(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("progress") ProgressForm form,
            BindingResult errors,
            Model model) {
        return after(id, Marks.taken(errors, () -> told(id, step, form)), false, model);
    }

    private LedgerEntryView told(long id, String step, ProgressForm form) {
        return step.equals("report")
                ? ledger.report(id, form.note(), form.uploads())
                : ledger.progress(id, form.note(), form.uploads());
    }

    /** What the secretariat finds or asks for in some words; the drawer beside the list offers these steps too. */
    @PostMapping("/{step:closure|rejection|reopening|reminder}")
    ModelAndView judge(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("judgement") JudgementForm form,
            BindingResult errors,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        return after(id, Marks.taken(errors, () -> judged(id, step, form)), htmx, model);
    }

    private LedgerEntryView judged(long id, String step, JudgementForm form) {
        return switch (step) {
            case "closure" -> ledger.verify(id, form.words(), Boolean.TRUE.equals(form.forGood()));
            case "rejection" -> ledger.reject(id, form.words());
            case "reopening" -> ledger.reopen(id, form.words());
            default -> ledger.remind(id, form.words());
        };
    }

    /** A later date: given, asked for, or not given. */
    @PostMapping("/{step:extension|extension-request|extension-refusal}")
    ModelAndView extend(
            @PathVariable long id,
            @PathVariable String step,
            @ModelAttribute("extension") ExtensionForm form,
            BindingResult errors,
            Model model) {
        return after(id, Marks.taken(errors, () -> extended(id, step, form)), false, model);
    }

    private LedgerEntryView extended(long id, String step, ExtensionForm form) {
        var reason = Texts.tidy(form.reason());
        return switch (step) {
            case "extension" -> ledger.extend(id, form.dueOn(), reason);
            case "extension-request" -> ledger.askExtension(id, form.dueOn(), reason);
            default -> ledger.declineExtension(id, reason);
        };
    }

    /** The measure as it is now; what was refused stays as it was typed, beside the reason. */
    private ModelAndView after(long id, boolean taken, boolean htmx, Model model) {
        if (taken && !htmx) {
            return new ModelAndView("redirect:/ledger/" + id);
        }
        fill(id, model);
        var view = new ModelAndView(htmx ? "ledger/drawer :: drawer" : "ledger/entry");
        view.setStatus(taken ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private void fill(long id, Model model) {
        model.addAttribute("entry", pages.page(ledger.entry(id)));
        empty(model, "progress", ProgressForm.EMPTY);
        empty(model, "judgement", JudgementForm.EMPTY);
        empty(model, "extension", ExtensionForm.EMPTY);
    }

    private static void empty(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
