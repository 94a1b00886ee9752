package org.rectify.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.AccountId;
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

/** Many files at once, for a meeting: send them, and say whose the ones are that name nobody. */
@Controller
@RequestMapping("/intake/many")
class ManyImportsController {

    private final ManyImports many;

    ManyImportsController(ManyImports many) {
        this.many = many;
    }

    record ManyForm(@Nullable Long meeting, @Nullable List<MultipartFile> files) {}

    @ModelAttribute("place")
    String place() {
        return "meetings";
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable Long meeting, Model model) {
        model.addAttribute("handedIn", new ManyForm(meeting, List.of()));
        return filled(meeting, model);
    }

    @PostMapping
    ModelAndView send(@ModelAttribute("handedIn") ManyForm handedIn, BindingResult errors, Model model) {
        try {
            var meeting = handedIn.meeting();
            if (meeting == null) {
                throw Refusal.invalid("meeting", "intake.many.meeting.missing");
            }
            var files = handedIn.files();
            return new ModelAndView("redirect:/jobs/" + many.start(meeting, files == null ? List.of() : files));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.HIDDEN || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            var path = refusal.path() == null ? "files" : refusal.path();
            errors.rejectValue(path, refusal.key(), refusal.args().toArray(), refusal.key());
            return new ModelAndView(filled(handedIn.meeting(), model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{id}/owner")
    String assign(@PathVariable long id, @RequestParam long meeting, @RequestParam String owner) {
        many.assign(id, new AccountId(owner));
        return "redirect:/intake/many?meeting=" + meeting;
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable long id, @RequestParam long meeting) {
        many.discard(id);
        return "redirect:/intake/many?meeting=" + meeting;
    }

    private String filled(@Nullable Long meeting, Model model) {
        Map<Long, String> meetings = new LinkedHashMap<>();
        many.meetings().forEach(each -> meetings.put(each.id(), each.theme()));
        model.addAttribute("meetings", meetings);
        model.addAttribute("strays", meeting == null ? List.of() : many.strays(meeting));
        model.addAttribute("people", meeting == null ? Map.of() : many.participants(meeting));
        return "intake/many";
    }
}
