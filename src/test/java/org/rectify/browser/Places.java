package org.rectify.browser;

import java.util.List;

/** Every page there is, by who opens it; in the demo the statements 5 to 8 belong to the present meeting. */
final class Places {

    /** @param picture name of the mock-up it stands beside, or empty */
    record Place(String who, String path, String picture) {}

    static final List<Place> ALL = List.of(
            new Place("", "/sign-in", "01-sign-in"),
            new Place("officer", "/", "02-home"),
            new Place("officer", "/statements", ""),
            new Place("officer", "/statements/new", ""),
            new Place("officer", "/statements/5", "03-draft"),
            new Place("officer", "/statements/5/linkage", "04-matrix"),
            new Place("officer", "/statements/5/linkage/cell?area=2&group=4", ""),
            new Place("officer", "/statements/5/linkage/gaps", ""),
            new Place("officer", "/statements/5/submission", ""),
            new Place("officer", "/statements/5/history", ""),
            new Place("officer", "/statements/5/review/notes", ""),
            new Place("officer", "/statements/5/print", "10-print"),
            new Place("officer", "/intake", ""),
            new Place("officer", "/ledger", ""),
            new Place("officer", "/ledger/3", "12-measure"),
            new Place("officer", "/meetings", ""),
            new Place("officer", "/account", ""),
            new Place("officer", "/statements/99999", "13-not-found"),
            new Place("committee", "/", ""),
            new Place("committee", "/statements", ""),
            new Place("committee", "/statements/6/review", "06-review"),
            new Place("secretariat", "/", ""),
            new Place("secretariat", "/ledger", "08-ledger"),
            new Place("secretariat", "/ledger/3", ""),
            new Place("secretariat", "/ledger/print.pdf?q=%F0%A0%AE%B7", ""),
            new Place("secretariat", "/meetings", ""),
            new Place("secretariat", "/meetings/2", "11-meeting"),
            new Place("secretariat", "/meetings/new", ""),
            new Place("secretariat", "/meetings/2/letters", ""),
            new Place("secretariat", "/intake/many?meeting=2", ""),
            new Place("secretariat", "/printing/profile", ""),
            new Place("admin", "/admin", ""),
            new Place("admin", "/admin/audit", ""));

    private Places() {}
}
