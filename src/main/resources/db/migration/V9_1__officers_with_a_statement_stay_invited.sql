-- Who has written a statement for a meeting can't be struck off its list of participants.
ALTER TABLE statement ADD CONSTRAINT statement_of_participant
    FOREIGN KEY (meeting_id, officer) REFERENCES meeting_participant (meeting_id, username);
