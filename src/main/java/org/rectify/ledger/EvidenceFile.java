package org.rectify.ledger;

/** A file to be given out. */
record EvidenceFile(String name, String mediaType, byte[] content) {}
