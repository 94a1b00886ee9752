package org.rectify.intake;

import org.rectify.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class ImportClearanceOnPostgresIT extends ImportClearanceTests {}
