package org.rectify.job;

import org.rectify.shared.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a job; it asks anew every second while the job is running. */
@Controller
@RequestMapping("/jobs/{id}")
class JobController {

    private final JobService jobs;

    JobController(JobService jobs) {
        this.jobs = jobs;
    }

    @ModelAttribute("place")
    String place() {
        return "meetings";
    }

    @GetMapping
    String page(
            @PathVariable long id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        model.addAttribute("job", jobs.job(id));
        return htmx ? "job/job :: progress" : "job/job";
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        var file = jobs.file(id);
        return Download.of(file.name(), file.mediaType()).body(file.content());
    }
}
