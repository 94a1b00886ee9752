package org.rectify.demo;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectify.organ.Role;

/** Shape of {@code seeds/demo/people.json}. */
record DemoPeople(List<DemoOrgan> organs, List<DemoAccount> accounts) {

    record DemoOrgan(String name, @Nullable String below) {}

    record DemoAccount(String username, String name, String post, String organ, Set<Role> roles) {}
}
