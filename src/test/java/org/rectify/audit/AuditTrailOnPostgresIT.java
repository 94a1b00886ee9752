package org.rectify.audit;

import org.rectify.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class AuditTrailOnPostgresIT extends AuditTrailTests {}
