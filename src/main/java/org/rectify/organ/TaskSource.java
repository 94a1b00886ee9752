package org.rectify.organ;

import java.util.List;

/** What a module adds to "what I have to do"; the home page asks every source. */
public interface TaskSource {

    /** The open tasks of this person, most urgent first. */
    List<Task> tasks(Account who);
}
