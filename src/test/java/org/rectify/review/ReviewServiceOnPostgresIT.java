package org.rectify.review;

import org.rectify.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class ReviewServiceOnPostgresIT extends ReviewServiceTests {}
