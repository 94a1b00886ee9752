-- What a reader said an area or group of an import is in the meeting's outline; kept while the text is looked through again.
ALTER TABLE import_draft ADD COLUMN outline_answers TEXT DEFAULT '[]' NOT NULL;
ALTER TABLE import_draft ALTER COLUMN outline_answers DROP DEFAULT;
