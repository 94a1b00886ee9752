package org.rectify.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectify.shared.Texts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ledger as a list, and the steps taken with several measures at once. */
@Controller
@RequestMapping("/ledger")
class LedgerController {

    private final LedgerService ledger;
    private final ListPages pages;
    private final LedgerSheet sheet;

    LedgerController(LedgerService ledger, ListPages pages, LedgerSheet sheet) {
        this.ledger = ledger;
        this.pages = pages;
        this.sheet = sheet;
    }

    /**
     * What is done with the ticked measures.
     *
     * @param note what was found, for all of them
     * @param dueOn a later date, with {@code reason}
     */
    record BulkForm(
            @Nullable List<Long> ids,
            @Nullable String note,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueOn,

            @Nullable String reason) {

        List<Long> chosen() {
            return ids == null ? List.of() : ids;
        }
    }

    /** The order and page that a list is asked for with. */
    record Place(@Nullable String sort, @Nullable Integer page) {

        int number() {
            return page == null ? 0 : page;
        }
    }

    @GetMapping
    ModelAndView list(
            @ModelAttribute("filter") LedgerFilter filter,
            @ModelAttribute("at") Place at,
            @ModelAttribute("bulk") BulkForm bulk,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @RequestHeader(name = "HX-History-Restore-Request", defaultValue = "false") boolean restored) {
        return view(htmx && !restored ? "ledger/list :: ledger" : "ledger/list", filter, at);
    }

    @GetMapping("/export.xlsx")
    void export(@ModelAttribute LedgerFilter filter, @ModelAttribute Place at, HttpServletResponse response)
            throws IOException {
        sheet.send(filter, LedgerSort.named(at.sort()), response);
    }

    /** The ticked measures alone; posted, for the list of them may be long. */
    @PostMapping("/selection.xlsx")
    void exportChosen(@ModelAttribute BulkForm bulk, @ModelAttribute Place at, HttpServletResponse response)
            throws IOException {
        var chosen = bulk.chosen().isEmpty() ? List.of(0L) : bulk.chosen();
        sheet.send(LedgerFilter.ALL.only(chosen), LedgerSort.named(at.sort()), response);
    }

    /** A step that is taken with all ticked measures. */
    @PostMapping("/{step:closures|reminders|extensions}")
    ModelAndView take(
            @PathVariable String step,
            @ModelAttribute("filter") LedgerFilter filter,
            @ModelAttribute("at") Place at,
            @ModelAttribute("bulk") BulkForm bulk,
            BindingResult errors,
            RedirectAttributes after) {
        if (bulk.chosen().isEmpty()) {
            errors.rejectValue("ids", "ledger.bulk.none");
        }
        if (!Marks.taken(errors, () -> after.addFlashAttribute("result", taken(step, bulk)))) {
            var page = view("ledger/list", filter.only(List.of()), at);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        after.addFlashAttribute("step", step);
        var query = ListPages.query(filter.only(List.of()), Texts.tidy(at.sort()));
        return new ModelAndView("redirect:/ledger" + (query.isEmpty() ? "" : "?" + query));
    }

    private BulkResult taken(String step, BulkForm bulk) {
        return switch (step) {
            case "closures" -> ledger.verifyAll(bulk.chosen(), Texts.tidy(bulk.note()));
            case "reminders" -> ledger.remindAll(bulk.chosen());
            default -> ledger.extendAll(bulk.chosen(), bulk.dueOn(), Texts.tidy(bulk.reason()));
        };
    }

    private ModelAndView view(String name, LedgerFilter filter, Place at) {
        return new ModelAndView(name, "list", pages.page(filter, at.sort(), at.number()));
    }
}
