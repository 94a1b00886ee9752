package org.rectify.printing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Orders the booklet of a meeting and leads to the page that shows how far it is. */
@Controller
class BookletController {

    private final BookletService booklets;

    BookletController(BookletService booklets) {
        this.booklets = booklets;
    }

    @PostMapping("/meetings/{id}/booklet")
    String order(@PathVariable long id) {
        return "redirect:/jobs/" + booklets.start(id);
    }
}
