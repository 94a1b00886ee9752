package org.rectify.ledger;

/** A file whose content was looked at: its name without folders, and what it really is. */
record Proof(String name, String mediaType, byte[] content) {}
