-- Every step that was taken, chained: an entry's hash covers its content and the hash before it. Rows are never changed,
-- so they have no version; id is the place in the chain.
CREATE TABLE audit_entry (
    id            BIGINT       NOT NULL PRIMARY KEY,
    happened_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor         VARCHAR(64)  NOT NULL,
    action        VARCHAR(64)  NOT NULL,
    subject_kind  VARCHAR(64)  NOT NULL,
    subject_id    BIGINT,
    detail        VARCHAR(2000) NOT NULL,
    event_id      VARCHAR(64)  NOT NULL,
    previous_hash VARCHAR(64)  NOT NULL,
    hash          VARCHAR(64)  NOT NULL,
    CONSTRAINT audit_entry_event_once UNIQUE (event_id)
);

-- The end of the chain: one row, locked by whoever appends.
CREATE TABLE audit_head (
    id      INTEGER  NOT NULL PRIMARY KEY,
    version INTEGER  NOT NULL,
    entries BIGINT   NOT NULL,
    hash    VARCHAR(64) NOT NULL,
    CONSTRAINT audit_head_alone CHECK (id = 1)
);
INSERT INTO audit_head (id, version, entries, hash)
VALUES (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000');
