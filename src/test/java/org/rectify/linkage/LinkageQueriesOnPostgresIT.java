package org.rectify.linkage;

import org.rectify.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class LinkageQueriesOnPostgresIT extends LinkageQueriesTests {}
