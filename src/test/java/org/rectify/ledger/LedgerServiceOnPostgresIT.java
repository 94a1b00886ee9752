package org.rectify.ledger;

import org.rectify.OnPostgres;

/** The same on PostgreSQL: the migration, every query and its order. */
@OnPostgres
class LedgerServiceOnPostgresIT extends LedgerServiceTests {}
