package org.rectify.statement;

/** By when a measure is to be done. */
public enum DeadlineClass {
    /** 立行立改 */
    IMMEDIATE,
    /** 限期整改: a due date is required. */
    DATED,
    /** 长期坚持: looked at again at every interval, never done by date. */
    STANDING
}
