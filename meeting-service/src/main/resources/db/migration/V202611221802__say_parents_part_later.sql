-- A suspicion against parents comes when it comes: what is said of them after the meeting was convened, and by whom.
ALTER TABLE meeting ADD COLUMN parents_said jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN meeting.parents_said IS 'What was said of the parents'' part later, by whom and when; the last holds (SHARE-06, ROLE-27). Class: F5.';
GRANT UPDATE (parents_said) ON meeting TO gwarchod_app;
