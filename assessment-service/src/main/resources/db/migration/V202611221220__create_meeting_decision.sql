-- The decision whether a meeting is convened for a child at mild risk (SERAF-19): recorded once, never changed.
CREATE TABLE assessment_meeting_decision (
    assessment_id uuid NOT NULL CONSTRAINT pk_assessment_meeting_decision PRIMARY KEY,
    case_id       uuid NOT NULL,
    convene       boolean NOT NULL,
    reason        text NOT NULL,
    decided_by    text NOT NULL,
    decided_at    timestamptz NOT NULL,
    CONSTRAINT fk_assessment_meeting_decision_assessment FOREIGN KEY (assessment_id, case_id) REFERENCES assessment (id, case_id)
);
COMMENT ON TABLE assessment_meeting_decision IS 'Whether a multi-agency meeting is convened at category 2, and why. Inserted once, never changed.';
COMMENT ON COLUMN assessment_meeting_decision.assessment_id IS 'The assessment. Class: F1.';
COMMENT ON COLUMN assessment_meeting_decision.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN assessment_meeting_decision.convene IS 'Whether it is convened. Class: F4.';
COMMENT ON COLUMN assessment_meeting_decision.reason IS 'Why. Class: F4.';
COMMENT ON COLUMN assessment_meeting_decision.decided_by IS 'Person, issuer#subject. Class: F8.';
COMMENT ON COLUMN assessment_meeting_decision.decided_at IS 'Domain time. Class: F4.';
ALTER TABLE assessment_meeting_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment_meeting_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY assessment_meeting_decision_reached ON assessment_meeting_decision FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_meeting_decision.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA', 'GRANTED_FULL')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_meeting_decision_made ON assessment_meeting_decision FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM assessment d WHERE d.id = assessment_meeting_decision.assessment_id AND d.status = 'COMPLETED')
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_meeting_decision.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
GRANT SELECT, INSERT ON assessment_meeting_decision TO gwarchod_app;
