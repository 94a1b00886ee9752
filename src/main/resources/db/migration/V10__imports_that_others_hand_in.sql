-- An import may be handed in by the secretariat for an officer; and steps that were taken back can be taken again.
ALTER TABLE import_draft ADD COLUMN undone INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE import_draft ADD COLUMN handed_in_by VARCHAR(64) REFERENCES account (username);
