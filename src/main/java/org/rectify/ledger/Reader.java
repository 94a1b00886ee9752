package org.rectify.ledger;

import java.util.List;
import org.rectify.organ.AccountId;

/**
 * Who asks for a list.
 *
 * @param organs ids of the organs that they oversee, empty for none
 */
record Reader(AccountId who, List<Long> organs) {}
