package org.rectify.linkage;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rectify.shared.Download;
import org.rectify.shared.Spreadsheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The matrix (对应关系表), a cell of it laid open, and what is missing. */
@Controller
@RequestMapping("/statements/{id}")
class LinkageController {

    private static final String HTMX = "HX-Request";

    private final LinkageService linkage;
    private final LinkageWorkbook workbook;

    LinkageController(LinkageService linkage, LinkageWorkbook workbook) {
        this.linkage = linkage;
        this.workbook = workbook;
    }

    /** A cell, by the ordinals of its area and its group. */
    record CellForm(int area, int group) {}

    @GetMapping("/linkage")
    String matrix(@PathVariable long id, Model model) {
        model.addAttribute("board", Board.of(linkage.linkage(id)));
        return "linkage/matrix";
    }

    @GetMapping("/linkage/cell")
    String cell(
            @PathVariable long id,
            @ModelAttribute("open") CellForm open,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        open(id, open, model);
        return htmx ? "linkage/cell :: drawer" : "linkage/matrix";
    }

    @PostMapping("/linkage/links")
    String link(
            @PathVariable long id,
            @ModelAttribute("open") CellForm open,
            LinkRequest link,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        linkage.link(id, link.cause(), link.measure());
        return changed(id, open, htmx, model);
    }

    @PostMapping("/linkage/links/removal")
    String unlink(
            @PathVariable long id,
            @ModelAttribute("open") CellForm open,
            LinkRequest link,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Model model) {
        linkage.unlink(id, link.cause(), link.measure());
        return changed(id, open, htmx, model);
    }

    @GetMapping("/linkage/gaps")
    String gaps(@PathVariable long id, @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx, Model model) {
        var found = linkage.linkage(id);
        model.addAttribute("hints", Hint.of(found));
        model.addAttribute("statement", id);
        model.addAttribute("changeable", found.changeable());
        return htmx ? "linkage/gaps :: list" : "linkage/gaps";
    }

    @GetMapping("/linkage.xlsx")
    void export(@PathVariable long id, HttpServletResponse response) throws IOException {
        var found = linkage.linkage(id);
        Download.announce(response, workbook.name(), Spreadsheet.MEDIA_TYPE);
        workbook.write(found, response.getOutputStream());
    }

    private String changed(long id, CellForm open, boolean htmx, Model model) {
        if (!htmx) {
            return "redirect:/statements/" + id + "/linkage/cell?area=" + open.area() + "&group=" + open.group();
        }
        open(id, open, model);
        return "linkage/cell :: answer";
    }

    private void open(long id, CellForm open, Model model) {
        var found = linkage.linkage(id);
        model.addAttribute("board", Board.of(found));
        model.addAttribute("cell", Drawer.of(found, open.area(), open.group()));
    }
}
