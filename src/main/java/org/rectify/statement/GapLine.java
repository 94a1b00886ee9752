package org.rectify.statement;

/**
 * A gap as the page lists it.
 *
 * @param anchor id of the element it is about
 * @param where what people call that element
 * @param sentence what is missing
 */
record GapLine(String code, String path, String anchor, String where, String sentence) {

    /** Names the gap in a form. */
    public String key() {
        return code + "@" + path;
    }

    static GapLine of(Gap gap, GapPlaces places, Wording words) {
        var place = places.of(gap.path());
        var sentence = words.sayOr("gap." + gap.code(), gap.code(), gap.args().toArray());
        return new GapLine(gap.code(), gap.path(), place.anchor(), place.name(), sentence);
    }
}
