-- Contributions to an assessment by those who know the child (SERAF-16). Who contributed reaches the own row by a relation to
-- that row and never by one to the case; social services reach it by the case.
CREATE TABLE contribution (
    id                 uuid NOT NULL CONSTRAINT pk_contribution PRIMARY KEY,
    case_id            uuid NOT NULL CONSTRAINT fk_contribution_case_id REFERENCES known_case (id),
    child_id           uuid NOT NULL,
    referral_id        uuid,
    instrument_version text NOT NULL,
    contributor        text NOT NULL,
    contributor_name   text NOT NULL,
    capacity           text NOT NULL,
    agency             text NOT NULL,
    answers            jsonb NOT NULL,
    submitted_at       timestamptz NOT NULL,
    taken_into         uuid,
    taken_by           text,
    taken_at           timestamptz,
    taken_indicators   text[],
    version            bigint NOT NULL,
    CONSTRAINT fk_contribution_taken_into FOREIGN KEY (taken_into, case_id) REFERENCES assessment (id, case_id),
    CONSTRAINT ck_contribution_taken CHECK (num_nulls(taken_into, taken_by, taken_at, taken_indicators) IN (0, 4))
);
CREATE INDEX ix_contribution_case ON contribution (case_id, submitted_at, id);
CREATE INDEX ix_contribution_agency ON contribution (agency, submitted_at, id);
CREATE INDEX ix_contribution_contributor ON contribution (contributor, submitted_at, id);
COMMENT ON TABLE contribution IS 'What a practitioner who knows the child says in the terms of the form; never the assessment itself.';
COMMENT ON COLUMN contribution.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN contribution.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN contribution.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN contribution.referral_id IS 'The contributor''s own referral, by which the child is known. Class: F1.';
COMMENT ON COLUMN contribution.instrument_version IS 'The list of indicators it speaks of (SERAF-23). Class: none.';
COMMENT ON COLUMN contribution.contributor IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN contribution.contributor_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN contribution.capacity IS 'What the contributor is to the child. Class: F8.';
COMMENT ON COLUMN contribution.agency IS 'Agency code of the contributor. Class: F3.';
COMMENT ON COLUMN contribution.answers IS 'Presence, recency, note and source by indicator. Class: F4.';
COMMENT ON COLUMN contribution.submitted_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN contribution.taken_into IS 'The assessment that a social worker took it into. Class: F1.';
COMMENT ON COLUMN contribution.taken_by IS 'Who did, issuer#subject. Class: F8.';
COMMENT ON COLUMN contribution.taken_at IS 'Domain time. Class: F4.';
COMMENT ON COLUMN contribution.taken_indicators IS 'The answers that went into it. Class: F4.';
COMMENT ON COLUMN contribution.version IS 'For If-Match. Class: none.';
ALTER TABLE contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution FORCE ROW LEVEL SECURITY;
CREATE POLICY contribution_own ON contribution FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = contribution.id AND a.subject = ANY (app_subjects()) AND a.relation IN ('CONTRIBUTOR')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY contribution_reached ON contribution FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = contribution.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY contribution_submitted ON contribution FOR INSERT TO gwarchod_app
    WITH CHECK (taken_into IS NULL
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = contribution.id AND a.subject = ANY (app_subjects()) AND a.relation IN ('CONTRIBUTOR')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now()))
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (contribution.case_id, contribution.referral_id) AND a.subject = ANY (app_subjects())
        AND a.relation IN ('REFERRER', 'POLICE_MEMBER', 'INVITED', 'CONTRIBUTOR')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY contribution_taken ON contribution FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = contribution.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = contribution.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
GRANT SELECT, INSERT, UPDATE (taken_into, taken_by, taken_at, taken_indicators, version) ON contribution TO gwarchod_app;

-- Who made a referral finds its case by it, and nothing else of the case.
CREATE POLICY received_referral_made ON received_referral FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = received_referral.id AND a.subject = ANY (app_subjects()) AND a.relation IN ('REFERRER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
