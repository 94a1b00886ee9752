package org.rectify.database;

import org.rectify.OnPostgres;

/** The same promises on PostgreSQL. */
@OnPostgres
class StatementStoreOnPostgresIT extends StatementStoreTests {}
