package org.rectify.printing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rectify.printing.paper.Profile;
import org.rectify.printing.typeset.Composer;
import org.rectify.printing.typeset.LayoutCheck;
import org.rectify.shared.FormErrors;
import org.rectify.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a secretariat settles how its organ prints, with a sample paper that follows every choice. */
@Controller
@RequestMapping("/printing/profile")
class ProfileController {

    private static final String SHOW = "show";
    private static final String DROP = "drop";
    private static final String BACK = "redirect:/printing/profile";

    private final ProfileService profiles;
    private final Profiles seeds;
    private final Composer composer;
    private final MessageSource messages;

    ProfileController(ProfileService profiles, Profiles seeds, Composer composer, MessageSource messages) {
        this.profiles = profiles;
        this.seeds = seeds;
        this.composer = composer;
        this.messages = messages;
    }

    /** What holds now; with a {@code seed} that profile, ready to be settled. */
    @GetMapping
    ModelAndView page(@RequestParam(required = false) @Nullable String seed, Locale locale) {
        var now = profiles.inForce();
        var profile = seed == null ? now.profile() : seeds.named(seed);
        return filled(ProfileForm.of(now.version(), profile), now, HttpStatus.OK, locale);
    }

    /** The sample by these choices, to be put on the page while choosing. */
    @GetMapping("/preview")
    ModelAndView preview(@ModelAttribute("profile") ProfileForm form, BindingResult errors) {
        profiles.inForce();
        var view = new ModelAndView("printing/profile-preview :: preview");
        if (!errors.hasErrors() && FormErrors.taken(errors, form::profile)) {
            show(form.profile(), view);
        }
        return view;
    }

    /** Settles the choices; with {@code step} it only shows them, or drops what the organ had settled. */
    @PostMapping
    ModelAndView settle(
            @ModelAttribute("profile") ProfileForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String step,
            Locale locale,
            RedirectAttributes next) {
        try {
            if (DROP.equals(step)) {
                profiles.drop(form.versionRead());
                return done("dropped", next);
            }
            if (errors.hasErrors() || !FormErrors.taken(errors, () -> take(form, step))) {
                return filled(form, profiles.inForce(), HttpStatus.UNPROCESSABLE_CONTENT, locale);
            }
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.OUTDATED) {
                throw refusal;
            }
            var now = profiles.inForce();
            return filled(ProfileForm.of(now.version(), now.profile()), now, HttpStatus.CONFLICT, locale)
                    .addObject("outdated", true);
        }
        return SHOW.equals(step) ? filled(form, profiles.inForce(), HttpStatus.OK, locale) : done("settled", next);
    }

    private void take(ProfileForm form, @Nullable String step) {
        var profile = form.profile();
        if (!SHOW.equals(step)) {
            profiles.settle(form.versionRead(), profile);
        }
    }

    private static ModelAndView done(String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return new ModelAndView(BACK);
    }

    private ModelAndView filled(ProfileForm form, ProfileInForce now, HttpStatus status, Locale locale) {
        var view = new ModelAndView("printing/profile")
                .addObject("profile", form)
                .addObject("now", now)
                .addObject("above", now.own() ? profiles.above() : null)
                .addObject("seeds", seeds.all())
                .addObject("place", "meetings")
                .addObject("pageNumbers", choices("page-numbers", Profile.PageNumbers.values(), locale))
                .addObject("bylines", choices("byline", Profile.Byline.values(), locale))
                .addObject("dates", choices("date", Profile.DatePlace.values(), locale));
        view.setStatus(status);
        try {
            show(form.profile(), view);
        } catch (Refusal refusal) {
            show(now.profile(), view); // what was typed is wrong and told beside its field
        }
        return view;
    }

    private void show(Profile profile, ModelAndView view) {
        var composition = composer.compose(seeds.sample(profile), profile);
        view.addObject("sheets", composition.views());
        view.addObject("shown", profile);
        view.addObject("layout", LayoutCheck.of(composition));
    }

    /** Values with their labels, in their order. */
    private Map<Enum<?>, String> choices(String name, Enum<?>[] values, Locale locale) {
        var choices = new LinkedHashMap<Enum<?>, String>();
        Arrays.stream(values)
                .forEach(value -> choices.put(
                        value, messages.getMessage("printing.profile." + name + "." + value.name(), null, locale)));
        return choices;
    }
}
