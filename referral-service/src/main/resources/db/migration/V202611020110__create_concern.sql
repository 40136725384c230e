-- Concern reports: what a practitioner notes before anybody refers (REF-04).
CREATE TABLE concern (
    id                           uuid NOT NULL CONSTRAINT pk_concern PRIMARY KEY,
    reference                    text NOT NULL CONSTRAINT uq_concern_reference UNIQUE,
    reported_at                  timestamptz NOT NULL,
    status                       text NOT NULL CONSTRAINT ck_concern_status CHECK (status IN ('AWAITING_LEAD_DISCUSSION', 'IMMEDIATE', 'DISCUSSED', 'REFERRED', 'CLOSED')),
    immediate_risk               boolean NOT NULL,
    reporter_subject             text NOT NULL,
    reporter_agency              text NOT NULL,
    reporter_unit                text,
    reporter_name                text NOT NULL,
    child_given_name             text NOT NULL,
    child_family_name            text NOT NULL,
    child_date_of_birth          date,
    child_date_of_birth_accuracy text NOT NULL CONSTRAINT ck_concern_child_date_of_birth_accuracy CHECK (child_date_of_birth_accuracy IN ('EXACT', 'ESTIMATED', 'UNKNOWN')),
    child_nhs_number             text,
    child_upn                    text,
    child_address                text,
    child_looked_after           boolean NOT NULL,
    description                  text NOT NULL,
    source_type                  text NOT NULL CONSTRAINT ck_concern_source_type CHECK (source_type IN ('PROFESSIONAL', 'CHILD', 'PARENT_OR_CARER', 'OTHER_YOUNG_PERSON', 'MEMBER_OF_PUBLIC', 'ANONYMOUS')),
    disclosure                   boolean NOT NULL,
    exchange_types               text[] NOT NULL,
    routes_of_entry              text[] NOT NULL,
    place_types                  text[] NOT NULL,
    risk_groups                  text[] NOT NULL,
    response_to_help             text NOT NULL CONSTRAINT ck_concern_response_to_help CHECK (response_to_help IN ('ACCEPTS', 'REJECTS', 'AFRAID', 'DEPENDENT', 'NOT_KNOWN')),
    lead_name                    text,
    lead_discussed_at            timestamptz,
    lead_summary                 text,
    lead_agreed_action           text CONSTRAINT ck_concern_lead_agreed_action CHECK (lead_agreed_action IN ('REFER', 'GATHER_MORE_AND_REVIEW', 'NO_REFERRAL')),
    referral_id                  uuid,
    version                      bigint NOT NULL
);
CREATE INDEX ix_concern_agency ON concern (reporter_agency, reported_at, id);
CREATE INDEX ix_concern_reporter ON concern (reporter_subject, reported_at, id);
COMMENT ON TABLE concern IS 'A concern about a child, or about a place, reported within an agency.';
COMMENT ON COLUMN concern.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN concern.reference IS 'For people. Class: F1.';
COMMENT ON COLUMN concern.reported_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN concern.status IS 'Where it stands. Class: F1.';
COMMENT ON COLUMN concern.immediate_risk IS 'Whether significant harm is imminent. Class: F3.';
COMMENT ON COLUMN concern.reporter_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN concern.reporter_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN concern.reporter_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN concern.reporter_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN concern.child_given_name IS 'As reported. Class: F3.';
COMMENT ON COLUMN concern.child_family_name IS 'As reported. Class: F3.';
COMMENT ON COLUMN concern.child_date_of_birth IS 'Civil date, as reported. Class: F3.';
COMMENT ON COLUMN concern.child_date_of_birth_accuracy IS 'How sure the birth date is. Class: F3.';
COMMENT ON COLUMN concern.child_nhs_number IS 'As reported. Class: F3.';
COMMENT ON COLUMN concern.child_upn IS 'Unique pupil number, as reported. Class: F3.';
COMMENT ON COLUMN concern.child_address IS 'As reported. Class: F6.';
COMMENT ON COLUMN concern.child_looked_after IS 'Whether looked after, as reported. Class: F3.';
COMMENT ON COLUMN concern.description IS 'What the reporter wrote. Class: F4.';
COMMENT ON COLUMN concern.source_type IS 'Whose information it rests on. Class: F8.';
COMMENT ON COLUMN concern.disclosure IS 'Whether the child said so. Class: F4.';
COMMENT ON COLUMN concern.exchange_types IS 'Codes of REF-24. Class: F4.';
COMMENT ON COLUMN concern.routes_of_entry IS 'Codes of REF-24. Class: F4.';
COMMENT ON COLUMN concern.place_types IS 'Codes of REF-24. Class: F4.';
COMMENT ON COLUMN concern.risk_groups IS 'Codes of REF-25. Class: F4.';
COMMENT ON COLUMN concern.response_to_help IS 'How the child responds to help. Class: F4.';
COMMENT ON COLUMN concern.lead_name IS 'The lead with whom it was discussed. Class: F8.';
COMMENT ON COLUMN concern.lead_discussed_at IS 'When it was discussed. Class: F3.';
COMMENT ON COLUMN concern.lead_summary IS 'What was discussed. Class: F4.';
COMMENT ON COLUMN concern.lead_agreed_action IS 'What was agreed. Class: F3.';
COMMENT ON COLUMN concern.referral_id IS 'The referral that took it up. Class: F1.';
COMMENT ON COLUMN concern.version IS 'For If-Match. Class: none.';
ALTER TABLE concern ENABLE ROW LEVEL SECURITY;
ALTER TABLE concern FORCE ROW LEVEL SECURITY;
CREATE POLICY concern_reached ON concern TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = concern.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = concern.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY concern_system ON concern TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON concern TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON concern TO gwarchod_system;
