package org.rectify.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Access;
import org.rectify.organ.Account;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout around a page needs: who is signed in, where we are, and the same page in the other language. */
final class Shell {

    private final HttpServletRequest request;
    private final @Nullable Access access;

    /** @param access null on a page that must not depend on anything, such as that of a failure */
    Shell(HttpServletRequest request, @Nullable Access access) {
        this.request = request;
        this.access = access;
    }

    /** Null while nobody is signed in. */
    public @Nullable Account getWho() {
        return access == null || request.getUserPrincipal() == null ? null : access.current();
    }

    /** The first part of the path, which names the module; {@code home} for the root. */
    public String getPlace() {
        var parts = Requests.path(request).split("/", 3);
        return parts.length < 2 || parts[1].isEmpty() ? "home" : parts[1];
    }

    /** This page in that language; a step cannot be repeated, so from its answer we go home. */
    public String in(String language) {
        if (!"GET".equals(Requests.method(request))) {
            return request.getContextPath() + "/?lang=" + language;
        }
        return UriComponentsBuilder.fromUriString(Requests.uri(request))
                .query(request.getQueryString())
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }
}
