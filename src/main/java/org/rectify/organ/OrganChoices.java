package org.rectify.organ;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Organs to choose from in a form: names indented by their place in the tree. */
final class OrganChoices {

    private static final String INDENT = "\u3000";

    private OrganChoices() {}

    /** Id to label, in the order of the tree. */
    static Map<Long, String> of(List<OrganView> tree) {
        var choices = new LinkedHashMap<Long, String>();
        tree.forEach(organ -> choices.put(organ.id(), INDENT.repeat(organ.depth()) + organ.name()));
        return choices;
    }
}
