-- Referrals to social services, and each step taken with them.
CREATE TABLE referral (
    id                           uuid NOT NULL CONSTRAINT pk_referral PRIMARY KEY,
    reference                    text NOT NULL CONSTRAINT uq_referral_reference UNIQUE,
    received_at                  timestamptz NOT NULL,
    receipt_channel              text NOT NULL CONSTRAINT ck_referral_receipt_channel CHECK (receipt_channel IN ('API', 'TELEPHONE', 'PAPER')),
    receipt_reason               text,
    status                       text NOT NULL CONSTRAINT ck_referral_status CHECK (status IN ('RECEIVED', 'ACCEPTED', 'REJECTION_PROPOSED', 'REJECTED')),
    immediate_risk               boolean NOT NULL,
    local_authority              text NOT NULL,
    responsible_agency           text NOT NULL,
    child_id                     uuid NOT NULL CONSTRAINT fk_referral_child_id REFERENCES child (id),
    case_id                      uuid NOT NULL CONSTRAINT fk_referral_case_id REFERENCES case_file (id),
    submitter_subject            text NOT NULL,
    submitter_agency             text NOT NULL,
    submitter_unit               text,
    submitter_name               text NOT NULL,
    child_given_name             text NOT NULL,
    child_family_name            text NOT NULL,
    child_date_of_birth          date,
    child_date_of_birth_accuracy text NOT NULL CONSTRAINT ck_referral_child_date_of_birth_accuracy CHECK (child_date_of_birth_accuracy IN ('EXACT', 'ESTIMATED', 'UNKNOWN')),
    child_nhs_number             text,
    child_upn                    text,
    child_address                text,
    child_looked_after           boolean NOT NULL,
    description                  text NOT NULL,
    source_type                  text NOT NULL CONSTRAINT ck_referral_source_type CHECK (source_type IN ('PROFESSIONAL', 'CHILD', 'PARENT_OR_CARER', 'OTHER_YOUNG_PERSON', 'MEMBER_OF_PUBLIC', 'ANONYMOUS')),
    disclosure                   boolean NOT NULL,
    exchange_types               text[] NOT NULL,
    routes_of_entry              text[] NOT NULL,
    place_types                  text[] NOT NULL,
    risk_groups                  text[] NOT NULL,
    response_to_help             text NOT NULL CONSTRAINT ck_referral_response_to_help CHECK (response_to_help IN ('ACCEPTS', 'REJECTS', 'AFRAID', 'DEPENDENT', 'NOT_KNOWN')),
    referrer_professional        boolean NOT NULL,
    referrer_name                text NOT NULL,
    referrer_post                text,
    referrer_phone               text,
    referrer_email               text,
    lead_name                    text,
    lead_discussed_at            timestamptz,
    lead_summary                 text,
    lead_agreed_action           text CONSTRAINT ck_referral_lead_agreed_action CHECK (lead_agreed_action IN ('REFER', 'GATHER_MORE_AND_REVIEW', 'NO_REFERRAL')),
    concern_ids                  uuid[] NOT NULL,
    rejection_ground             text CONSTRAINT ck_referral_rejection_ground CHECK (rejection_ground IN ('DUPLICATE_OF', 'NOT_A_CHILD', 'WRONG_AREA_NO_RECIPIENT', 'NO_CSE_CONCERN')),
    rejection_reason             text,
    duplicate_of                 uuid,
    rejected_by_subject          text,
    rejected_by_agency           text,
    rejected_by_unit             text,
    rejected_by_name             text,
    version                      bigint NOT NULL,
    CONSTRAINT ck_referral_lead_discussion CHECK (immediate_risk OR receipt_channel <> 'API' OR lead_agreed_action = 'REFER'),
    CONSTRAINT ck_referral_referrer_contact CHECK (NOT referrer_professional OR referrer_phone IS NOT NULL OR referrer_email IS NOT NULL)
);
CREATE INDEX ix_referral_inbox ON referral (responsible_agency, received_at, id);
CREATE INDEX ix_referral_inbox_status ON referral (responsible_agency, status, received_at, id);
CREATE INDEX ix_referral_submitter ON referral (submitter_subject, received_at, id);
CREATE INDEX ix_referral_submitter_agency ON referral (submitter_agency, received_at, id);
CREATE INDEX ix_referral_case ON referral (case_id);
CREATE INDEX ix_referral_child ON referral (child_id);
COMMENT ON TABLE referral IS 'A referral, as it was written, and where it stands.';
COMMENT ON COLUMN referral.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN referral.reference IS 'For people. Class: F1.';
COMMENT ON COLUMN referral.received_at IS 'When the responsible authority had it; the clock runs from here (REF-20). Class: F1.';
COMMENT ON COLUMN referral.receipt_channel IS 'How it came. Class: F1.';
COMMENT ON COLUMN referral.receipt_reason IS 'Why intake entered an earlier receipt. Class: F3.';
COMMENT ON COLUMN referral.status IS 'Where it stands. Class: F1.';
COMMENT ON COLUMN referral.immediate_risk IS 'Whether significant harm is imminent. Class: F3.';
COMMENT ON COLUMN referral.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN referral.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN referral.child_id IS 'The child in this suite. Class: F1.';
COMMENT ON COLUMN referral.case_id IS 'The case it belongs to. Class: F1.';
COMMENT ON COLUMN referral.submitter_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN referral.submitter_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN referral.submitter_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN referral.submitter_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN referral.child_given_name IS 'As reported. Class: F3.';
COMMENT ON COLUMN referral.child_family_name IS 'As reported. Class: F3.';
COMMENT ON COLUMN referral.child_date_of_birth IS 'Civil date, as reported. Class: F3.';
COMMENT ON COLUMN referral.child_date_of_birth_accuracy IS 'How sure the birth date is. Class: F3.';
COMMENT ON COLUMN referral.child_nhs_number IS 'As reported. Class: F3.';
COMMENT ON COLUMN referral.child_upn IS 'Unique pupil number, as reported. Class: F3.';
COMMENT ON COLUMN referral.child_address IS 'As reported. Class: F6.';
COMMENT ON COLUMN referral.child_looked_after IS 'Whether looked after, as reported. Class: F3.';
COMMENT ON COLUMN referral.description IS 'What the reporter wrote. Class: F4.';
COMMENT ON COLUMN referral.source_type IS 'Whose information it rests on. Class: F8.';
COMMENT ON COLUMN referral.disclosure IS 'Whether the child said so. Class: F4.';
COMMENT ON COLUMN referral.exchange_types IS 'Codes of REF-24. Class: F4.';
COMMENT ON COLUMN referral.routes_of_entry IS 'Codes of REF-24. Class: F4.';
COMMENT ON COLUMN referral.place_types IS 'Codes of REF-24. Class: F4.';
COMMENT ON COLUMN referral.risk_groups IS 'Codes of REF-25. Class: F4.';
COMMENT ON COLUMN referral.response_to_help IS 'How the child responds to help. Class: F4.';
COMMENT ON COLUMN referral.referrer_professional IS 'Whether the referrer acts professionally. Class: F8.';
COMMENT ON COLUMN referral.referrer_name IS 'Class: F8.';
COMMENT ON COLUMN referral.referrer_post IS 'Class: F8.';
COMMENT ON COLUMN referral.referrer_phone IS 'Class: F8.';
COMMENT ON COLUMN referral.referrer_email IS 'Class: F8.';
COMMENT ON COLUMN referral.lead_name IS 'The lead with whom it was discussed. Class: F8.';
COMMENT ON COLUMN referral.lead_discussed_at IS 'When it was discussed. Class: F3.';
COMMENT ON COLUMN referral.lead_summary IS 'What was discussed. Class: F4.';
COMMENT ON COLUMN referral.lead_agreed_action IS 'What was agreed. Class: F3.';
COMMENT ON COLUMN referral.concern_ids IS 'Concern reports that it takes up. Class: F1.';
COMMENT ON COLUMN referral.rejection_ground IS 'Ground of AMB-29. Class: F3.';
COMMENT ON COLUMN referral.rejection_reason IS 'Class: F4.';
COMMENT ON COLUMN referral.duplicate_of IS 'The referral that it duplicates. Class: F1.';
COMMENT ON COLUMN referral.rejected_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN referral.rejected_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN referral.rejected_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN referral.rejected_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN referral.version IS 'For If-Match. Class: none.';
ALTER TABLE referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_reached ON referral TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (referral.id, referral.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (referral.id, referral.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY referral_system ON referral TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON referral TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON referral TO gwarchod_system;

-- Receipt and what was written never change, whoever asks (REF-20).
REVOKE UPDATE ON referral FROM gwarchod_app, gwarchod_system;
GRANT UPDATE (status, local_authority, responsible_agency, child_id, case_id, rejection_ground, rejection_reason, duplicate_of,
    rejected_by_subject, rejected_by_agency, rejected_by_unit, rejected_by_name, version) ON referral TO gwarchod_app, gwarchod_system;

CREATE TABLE referral_decision (
    id            uuid NOT NULL CONSTRAINT pk_referral_decision PRIMARY KEY,
    referral_id   uuid NOT NULL CONSTRAINT fk_referral_decision_referral_id REFERENCES referral (id),
    step          text NOT NULL CONSTRAINT ck_referral_decision_step CHECK (step IN ('ACCEPT', 'REDIRECT', 'REJECT', 'PROPOSE_REJECTION', 'CONFIRM_REJECTION', 'DECLINE_REJECTION')),
    from_status   text NOT NULL CONSTRAINT ck_referral_decision_from_status CHECK (from_status IN ('RECEIVED', 'ACCEPTED', 'REJECTION_PROPOSED', 'REJECTED')),
    to_status     text NOT NULL CONSTRAINT ck_referral_decision_to_status CHECK (to_status IN ('RECEIVED', 'ACCEPTED', 'REJECTION_PROPOSED', 'REJECTED')),
    actor_subject text NOT NULL,
    actor_agency  text NOT NULL,
    actor_unit    text,
    actor_name    text NOT NULL,
    decided_at    timestamptz NOT NULL,
    reason        text NOT NULL,
    to_authority  text
);
CREATE INDEX ix_referral_decision_referral ON referral_decision (referral_id, decided_at, id);
COMMENT ON TABLE referral_decision IS 'Each step taken with a referral: who, when, why (REF-28). Appended only.';
COMMENT ON COLUMN referral_decision.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN referral_decision.referral_id IS 'The referral. Class: F1.';
COMMENT ON COLUMN referral_decision.step IS 'What was done. Class: F1.';
COMMENT ON COLUMN referral_decision.from_status IS 'State before. Class: F1.';
COMMENT ON COLUMN referral_decision.to_status IS 'State after. Class: F1.';
COMMENT ON COLUMN referral_decision.actor_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN referral_decision.actor_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN referral_decision.actor_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN referral_decision.actor_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN referral_decision.decided_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN referral_decision.reason IS 'Class: F4.';
COMMENT ON COLUMN referral_decision.to_authority IS 'Where a redirection went. Class: F1.';
ALTER TABLE referral_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE referral_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY referral_decision_reached ON referral_decision TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM referral r WHERE r.id = referral_decision.referral_id))
    WITH CHECK (EXISTS (SELECT 1 FROM referral r WHERE r.id = referral_decision.referral_id));
CREATE POLICY referral_decision_system ON referral_decision TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON referral_decision TO gwarchod_app;
GRANT SELECT, INSERT ON referral_decision TO gwarchod_system;
