package org.rectify.web;

import java.util.List;
import org.rectify.organ.Access;
import org.rectify.organ.Role;
import org.rectify.organ.TaskSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What I have to do next, for each role: the modules say what, this page says it in one list. */
@Controller
class HomeController {

    private final Access access;
    private final List<TaskSource> sources;
    private final Dates dates;

    HomeController(Access access, ObjectProvider<TaskSource> sources, Dates dates) {
        this.access = access;
        this.sources = sources.orderedStream().toList();
        this.dates = dates;
    }

    @GetMapping("/")
    String home(Model model) {
        var who = access.current();
        var tasks =
                sources.stream().flatMap(source -> source.tasks(who).stream()).toList();
        var cards = Card.of(tasks, dates);
        model.addAttribute("cards", cards);
        model.addAttribute("soon", cards.stream().filter(Card::soon).count());
        model.addAttribute("writes", who.roles().contains(Role.OFFICER));
        return "web/home";
    }
}
