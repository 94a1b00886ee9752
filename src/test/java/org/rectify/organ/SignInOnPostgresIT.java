package org.rectify.organ;

import org.rectify.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class SignInOnPostgresIT extends SignInTests {}
