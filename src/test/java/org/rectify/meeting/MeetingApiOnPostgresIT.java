package org.rectify.meeting;

import org.rectify.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class MeetingApiOnPostgresIT extends MeetingApiTests {}
