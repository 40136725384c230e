-- What decides whether a case may end without a plan, and that it did.
ALTER TABLE completed_assessment ADD COLUMN meeting_convened boolean;
ALTER TABLE completed_assessment ADD COLUMN meeting_decided_at timestamptz;
ALTER TABLE completed_assessment ADD CONSTRAINT ck_completed_assessment_meeting
    CHECK ((meeting_convened IS NULL) = (meeting_decided_at IS NULL));
COMMENT ON COLUMN completed_assessment.meeting_convened IS 'Whether it was decided on a meeting where the category leaves it open (MEET-08). Class: F2.';
COMMENT ON COLUMN completed_assessment.meeting_decided_at IS 'When that was decided, domain time. Class: F2.';

CREATE TABLE case_closure (
    id                 uuid NOT NULL CONSTRAINT pk_case_closure PRIMARY KEY,
    case_id            uuid NOT NULL CONSTRAINT fk_case_closure_case_id REFERENCES case_file (id),
    child_id           uuid NOT NULL,
    local_authority    text NOT NULL,
    responsible_agency text NOT NULL,
    ground             text NOT NULL CONSTRAINT ck_case_closure_ground CHECK (ground IN ('NO_MEETING_NEEDED', 'RISK_LOWERED', 'NO_REFERRAL_LEFT')),
    note               text NOT NULL,
    closed_by_subject  text NOT NULL,
    closed_by_agency   text NOT NULL,
    closed_by_unit     text,
    closed_by_name     text NOT NULL,
    closed_at          timestamptz NOT NULL,
    CONSTRAINT uq_case_closure_case UNIQUE (case_id)
);
COMMENT ON TABLE case_closure IS 'That a case ended without a plan, and on what ground. Inserted once, never changed.';
COMMENT ON COLUMN case_closure.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN case_closure.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN case_closure.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN case_closure.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN case_closure.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN case_closure.ground IS 'Why no plan was needed. Class: F2.';
COMMENT ON COLUMN case_closure.note IS 'What speaks for it, in the manager''s words. Class: F4.';
COMMENT ON COLUMN case_closure.closed_by_subject IS 'person:issuer#subject. Class: F8.';
COMMENT ON COLUMN case_closure.closed_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN case_closure.closed_by_unit IS 'Team. Class: F3.';
COMMENT ON COLUMN case_closure.closed_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN case_closure.closed_at IS 'Domain time. Class: F1.';
ALTER TABLE case_closure ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_closure FORCE ROW LEVEL SECURITY;
CREATE POLICY case_closure_reached ON case_closure TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (case_closure.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (case_closure.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY case_closure_system ON case_closure FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT, INSERT ON case_closure TO gwarchod_app;
GRANT SELECT ON case_closure TO gwarchod_system;
