package org.rectify.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What a request is: for the API, from htmx, and where it was meant to go. */
final class Requests {

    private Requests() {}

    /** The path within the application that was asked for, also while an error is answered. */
    static String path(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed != null ? failed : request.getRequestURI();
        return uri.substring(request.getContextPath().length());
    }

    /** As {@link #path}, with the context path and still encoded. */
    static String uri(HttpServletRequest request) {
        return request.getContextPath() + path(request);
    }

    /** The method it came with; an error is answered by a dispatch that is always a GET. */
    static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String failed
                ? failed
                : request.getMethod();
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
