-- Calls to assess a child again, each with its cause (SERAF-09 to SERAF-11), and the meetings that were held, by which a
-- review is known to have its fresh assessment.
CREATE TABLE reassessment (
    id              uuid NOT NULL CONSTRAINT pk_reassessment PRIMARY KEY,
    case_id         uuid NOT NULL CONSTRAINT fk_reassessment_case_id REFERENCES known_case (id),
    child_id        uuid NOT NULL,
    cause           text NOT NULL CONSTRAINT ck_reassessment_cause CHECK (cause IN ('PLACEMENT_CHANGE', 'MISSING_EPISODE', 'SIGNIFICANT_CHANGE', 'REVIEW_MEETING')),
    cause_id        uuid NOT NULL,
    urgency         text NOT NULL CONSTRAINT ck_reassessment_urgency CHECK (urgency IN ('IMMEDIATE', 'REVIEW')),
    occurred_at     timestamptz NOT NULL,
    opened_at       timestamptz NOT NULL,
    due_on          date,
    due_before      timestamptz,
    description     text,
    recorded_by     text,
    recorded_agency text,
    met_by          uuid CONSTRAINT fk_reassessment_met_by REFERENCES assessment (id),
    met_at          timestamptz,
    version         bigint NOT NULL,
    CONSTRAINT uq_reassessment_cause UNIQUE (child_id, cause, cause_id),
    CONSTRAINT ck_reassessment_due CHECK ((due_on IS NULL) = (due_before IS NULL) AND (due_on IS NOT NULL OR met_by IS NOT NULL)),
    CONSTRAINT ck_reassessment_met CHECK ((met_by IS NULL) = (met_at IS NULL)),
    CONSTRAINT ck_reassessment_reported CHECK (num_nulls(description, recorded_by, recorded_agency) IN (0, 3)
        AND (cause = 'SIGNIFICANT_CHANGE') = (description IS NOT NULL))
);
CREATE INDEX ix_reassessment_case ON reassessment (case_id, opened_at, id);
CREATE INDEX ix_reassessment_open ON reassessment (child_id) WHERE met_by IS NULL;
COMMENT ON TABLE reassessment IS 'A call to assess a child again, with its cause, until the next completed assessment meets it.';
COMMENT ON COLUMN reassessment.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN reassessment.case_id IS 'The case whose authority has to do it. Class: F1.';
COMMENT ON COLUMN reassessment.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN reassessment.cause IS 'What calls for it. Class: F3.';
COMMENT ON COLUMN reassessment.cause_id IS 'The record behind it: placement, episode, meeting, or this one. Class: F1.';
COMMENT ON COLUMN reassessment.urgency IS 'Immediate from category 2 up (SERAF-09). Class: F2.';
COMMENT ON COLUMN reassessment.occurred_at IS 'When it happened, domain time; from then on the period runs (TIME-10). Class: F3.';
COMMENT ON COLUMN reassessment.opened_at IS 'When it was opened here, domain time. Class: F1.';
COMMENT ON COLUMN reassessment.due_on IS 'Last day as counted when it was opened; empty where it was met already. Class: F1.';
COMMENT ON COLUMN reassessment.due_before IS 'The instant that ends that day. Class: F1.';
COMMENT ON COLUMN reassessment.description IS 'What a member of the case says has changed. Class: F4.';
COMMENT ON COLUMN reassessment.recorded_by IS 'Who says so, issuer#subject. Class: F8.';
COMMENT ON COLUMN reassessment.recorded_agency IS 'Agency code of who says so. Class: F3.';
COMMENT ON COLUMN reassessment.met_by IS 'The assessment that met it. Class: F1.';
COMMENT ON COLUMN reassessment.met_at IS 'When that was completed, domain time. Class: F1.';
COMMENT ON COLUMN reassessment.version IS 'For the tag. Class: none.';
ALTER TABLE reassessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE reassessment FORCE ROW LEVEL SECURITY;
CREATE POLICY reassessment_reached ON reassessment FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = reassessment.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA', 'POLICE_MEMBER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY reassessment_recorded ON reassessment FOR INSERT TO gwarchod_app
    WITH CHECK (cause = 'SIGNIFICANT_CHANGE' AND cause_id = id
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = reassessment.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA', 'POLICE_MEMBER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY reassessment_met ON reassessment FOR UPDATE TO gwarchod_app
    USING (met_by IS NULL AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = reassessment.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = reassessment.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY reassessment_system ON reassessment TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (met_by, met_at, version) ON reassessment TO gwarchod_app;
GRANT SELECT, INSERT ON reassessment TO gwarchod_system;

CREATE TABLE held_meeting (
    id      uuid NOT NULL CONSTRAINT pk_held_meeting PRIMARY KEY,
    case_id uuid NOT NULL,
    held_at timestamptz NOT NULL,
    review  boolean NOT NULL,
    version bigint NOT NULL
);
CREATE INDEX ix_held_meeting_case ON held_meeting (case_id, held_at);
COMMENT ON TABLE held_meeting IS 'A meeting that was held, as meeting-service tells of it.';
COMMENT ON COLUMN held_meeting.id IS 'The meeting. Class: F1.';
COMMENT ON COLUMN held_meeting.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN held_meeting.held_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN held_meeting.review IS 'Whether it names itself a review. Class: F3.';
COMMENT ON COLUMN held_meeting.version IS 'Counts the changes. Class: none.';
ALTER TABLE held_meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE held_meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY held_meeting_reached ON held_meeting FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = held_meeting.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY held_meeting_system ON held_meeting TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON held_meeting TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON held_meeting TO gwarchod_system;

-- The category in force of the latest assessment decides how urgent a reassessment is.
CREATE POLICY assessment_override_system ON assessment_override FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT ON assessment_override TO gwarchod_system;
