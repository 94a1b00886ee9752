package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rectify.organ.Access;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a failure: what happened, whether what was typed is safe, where to click. What a plain form sent comes back on
 * the page, ready to be copied, so that no refusal costs anybody their text.
 */
@Component
class ErrorView {

    /** One text that was sent with the request. */
    record Kept(String name, String text) {}

    /** @param icon a Bootstrap icon without {@code bi-} */
    record Words(int status, String icon, String title, String text, List<String> details, String reference) {}

    private static final Pattern PRIVATE = Pattern.compile("^_.*|.*(password|token).*|lang|version");
    private static final Map<Integer, String> ICONS = Map.of(
            401, "lock",
            403, "shield-lock",
            404, "signpost-split",
            409, "arrow-left-right",
            412, "arrow-left-right",
            413, "file-earmark-x",
            415, "file-earmark-x",
            500, "tools");

    private final MessageSource messages;
    private final Access access;

    ErrorView(MessageSource messages, Access access) {
        this.messages = messages;
        this.access = access;
    }

    /** A whole page; for htmx only a notice, which goes to the layout's place for notices and replaces nothing. */
    ModelAndView of(Failure failure, HttpServletRequest request, HttpServletResponse response) {
        var htmx = Requests.isHtmx(request);
        if (htmx) {
            response.setHeader("HX-Retarget", "#notices");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        var page = new ModelAndView(htmx ? "error :: refused" : "error", failure.status());
        page.addObject("shell", new Shell(request, failure.status().is5xxServerError() ? null : access));
        page.addObject("words", words(failure, request));
        page.addObject("kept", htmx ? List.of() : kept(request));
        return page;
    }

    private Words words(Failure failure, HttpServletRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var known = Failure.known(failure.status());
        var expired = failure.code().equals("error.expired");
        return new Words(
                failure.status().value(),
                expired ? "lock" : ICONS.getOrDefault(known, "exclamation-circle"),
                messages.getMessage(expired ? "error.expired.title" : "error." + known + ".title", null, locale),
                failure.message(messages, locale),
                details(failure, locale),
                RequestReference.of(request));
    }

    /** What each field needs, unless that is the sentence itself. */
    private List<String> details(Failure failure, Locale locale) {
        return failure.abouts().stream()
                .filter(about -> about.sentence() != failure.sentence())
                .map(about -> messages.getMessage(about.sentence(), locale))
                .toList();
    }

    private static List<Kept> kept(HttpServletRequest request) {
        if (!"POST".equals(Requests.method(request))) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(sent ->
                        !PRIVATE.matcher(sent.getKey().toLowerCase(Locale.ROOT)).matches())
                .flatMap(sent -> Stream.of(sent.getValue())
                        .filter(text -> !text.isBlank())
                        .map(text -> new Kept(sent.getKey(), text)))
                .toList();
    }
}
