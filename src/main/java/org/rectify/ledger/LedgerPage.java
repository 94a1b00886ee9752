package org.rectify.ledger;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page from 0
 * @param total rows of the whole list
 */
public record LedgerPage(List<LedgerLine> items, int page, int size, long total) {}
