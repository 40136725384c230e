-- Emergency access: who opened which case, why, until when, and what the review said (security model, 6.4).
CREATE TABLE break_glass_grant (
    id                   uuid NOT NULL CONSTRAINT pk_break_glass_grant PRIMARY KEY,
    case_id              uuid NOT NULL CONSTRAINT fk_break_glass_grant_case_id REFERENCES case_file (id),
    child_id             uuid NOT NULL CONSTRAINT fk_break_glass_grant_child_id REFERENCES child (id),
    local_authority      text NOT NULL,
    responsible_agency   text NOT NULL,
    reason_code          text NOT NULL CONSTRAINT ck_break_glass_grant_reason_code CHECK (reason_code IN ('CHILD_MISSING', 'IMMEDIATE_HARM', 'OUT_OF_HOURS_ENQUIRY', 'MEDICAL_EMERGENCY')),
    reason               text NOT NULL CONSTRAINT ck_break_glass_grant_reason CHECK (length(btrim(reason)) >= 20),
    granted_at           timestamptz NOT NULL,
    granted_to_subject   text NOT NULL,
    granted_to_agency    text NOT NULL,
    granted_to_unit      text,
    granted_to_name      text NOT NULL,
    ends_at              timestamptz NOT NULL CONSTRAINT ck_break_glass_grant_hour CHECK (ends_at = granted_at + interval '60 minutes'),
    stopped_at           timestamptz CONSTRAINT ck_break_glass_grant_stopped CHECK (stopped_at >= granted_at),
    outcome              text CONSTRAINT ck_break_glass_grant_outcome CHECK (outcome IN ('JUSTIFIED', 'TRAINING', 'MISUSE')),
    reviewed_at          timestamptz,
    reviewed_by_subject  text,
    reviewed_by_agency   text,
    reviewed_by_unit     text,
    reviewed_by_name     text,
    version              bigint NOT NULL,
    CONSTRAINT ck_break_glass_grant_review CHECK (num_nulls(outcome, reviewed_at, reviewed_by_subject) IN (0, 3)),
    CONSTRAINT ck_break_glass_grant_reviewer CHECK (reviewed_by_subject <> granted_to_subject)
);
CREATE INDEX ix_break_glass_grant_person ON break_glass_grant (granted_to_subject, ends_at);
CREATE INDEX ix_break_glass_grant_agency ON break_glass_grant (responsible_agency, granted_at, id);
CREATE INDEX ix_break_glass_grant_case ON break_glass_grant (case_id);
CREATE INDEX ix_break_glass_grant_child ON break_glass_grant (child_id);
CREATE INDEX ix_break_glass_grant_open ON break_glass_grant (ends_at) WHERE stopped_at IS NULL;
COMMENT ON TABLE break_glass_grant IS 'An emergency access to one case by one person, for an hour at most, and its review.';
COMMENT ON COLUMN break_glass_grant.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN break_glass_grant.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN break_glass_grant.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN break_glass_grant.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN break_glass_grant.responsible_agency IS 'Its social services, who review. Class: F1.';
COMMENT ON COLUMN break_glass_grant.reason_code IS 'A fixed code. Class: F10.';
COMMENT ON COLUMN break_glass_grant.reason IS 'Why, in words. Class: F10.';
COMMENT ON COLUMN break_glass_grant.granted_at IS 'Domain time. Class: F10.';
COMMENT ON COLUMN break_glass_grant.granted_to_subject IS 'person:issuer#subject. Class: F10.';
COMMENT ON COLUMN break_glass_grant.granted_to_agency IS 'Agency code. Class: F10.';
COMMENT ON COLUMN break_glass_grant.granted_to_unit IS 'Team, home, school or service. Class: F10.';
COMMENT ON COLUMN break_glass_grant.granted_to_name IS 'As other professionals know the person. Class: F10.';
COMMENT ON COLUMN break_glass_grant.ends_at IS 'An hour later. Class: F10.';
COMMENT ON COLUMN break_glass_grant.stopped_at IS 'When it ended: by the person before its time, or by time. Class: F10.';
COMMENT ON COLUMN break_glass_grant.outcome IS 'What the review said. Class: F10.';
COMMENT ON COLUMN break_glass_grant.reviewed_at IS 'Domain time. Class: F10.';
COMMENT ON COLUMN break_glass_grant.reviewed_by_subject IS 'person:issuer#subject; never who had it. Class: F10.';
COMMENT ON COLUMN break_glass_grant.reviewed_by_agency IS 'Agency code. Class: F10.';
COMMENT ON COLUMN break_glass_grant.reviewed_by_unit IS 'Team. Class: F10.';
COMMENT ON COLUMN break_glass_grant.reviewed_by_name IS 'As other professionals know the person. Class: F10.';
COMMENT ON COLUMN break_glass_grant.version IS 'For If-Match. Class: none.';
ALTER TABLE break_glass_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE break_glass_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY break_glass_grant_reached ON break_glass_grant TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = break_glass_grant.id AND a.subject = ANY (app_subjects())
        AND a.relation IN ('RESPONSIBLE_LA', 'REFERRER', 'ALLOCATED')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = break_glass_grant.id AND a.subject = ANY (app_subjects())
        AND a.relation IN ('RESPONSIBLE_LA', 'REFERRER', 'ALLOCATED')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
-- Who reviews need not be listed.
CREATE POLICY break_glass_grant_barred ON break_glass_grant AS RESTRICTIVE FOR SELECT TO gwarchod_app
    USING (NOT (ARRAY[id, case_id, child_id] && (SELECT app_excluded())));
CREATE POLICY break_glass_grant_system ON break_glass_grant TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (stopped_at, outcome, reviewed_at, reviewed_by_subject, reviewed_by_agency, reviewed_by_unit,
    reviewed_by_name, version) ON break_glass_grant TO gwarchod_app;
GRANT SELECT, UPDATE (stopped_at, version) ON break_glass_grant TO gwarchod_system;
