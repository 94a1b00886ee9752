package org.rectify.review;

/** How many comments of a statement still wait for an answer. */
record OpenComments(long statementId, long count) {}
