-- How far a step has been prepared, as other services told of it; a row goes when the step is done.
CREATE TABLE preparation (
    record_id uuid NOT NULL CONSTRAINT pk_preparation PRIMARY KEY,
    case_id   uuid NOT NULL,
    step      text NOT NULL CONSTRAINT ck_preparation_step CHECK (step IN ('ASSESSMENT', 'STRATEGY_MEETING', 'REVIEW_MEETING')),
    lacking   text CONSTRAINT ck_preparation_lacking CHECK (lacking IN ('DRAFT_INCOMPLETE', 'NO_POLICE_PARTICIPANT'))
);
CREATE INDEX ix_preparation_case ON preparation (case_id);
COMMENT ON TABLE preparation IS 'Drafts of assessments and meetings with a date, until they are done; a projection of events.';
COMMENT ON COLUMN preparation.record_id IS 'The assessment or the meeting. Class: F1.';
COMMENT ON COLUMN preparation.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN preparation.step IS 'What it prepares. Class: F1.';
COMMENT ON COLUMN preparation.lacking IS 'What it still lacks, a fixed code. Class: F1.';
ALTER TABLE preparation ENABLE ROW LEVEL SECURITY;
ALTER TABLE preparation FORCE ROW LEVEL SECURITY;
CREATE POLICY preparation_of_own_work ON preparation FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM work_item w WHERE w.case_id = preparation.case_id));
CREATE POLICY preparation_system ON preparation TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON preparation TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON preparation TO gwarchod_system;
-- Which notices about a record nobody has taken note of.
CREATE INDEX ix_notification_unacknowledged ON notification (record_id) WHERE acknowledged_at IS NULL;
