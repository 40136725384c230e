-- What referral-service has told of cases and referrals. Only the consumers of its events write here.
CREATE TABLE known_case (
    id                   uuid NOT NULL CONSTRAINT pk_known_case PRIMARY KEY,
    child_id             uuid NOT NULL,
    local_authority      text NOT NULL,
    responsible_agency   text NOT NULL,
    opened_at            timestamptz,
    described_at         timestamptz,
    birth_date           date,
    birth_date_estimated boolean NOT NULL,
    looked_after         boolean NOT NULL,
    immediate_risk       boolean NOT NULL,
    ended_at             timestamptz,
    ending_reason        text CONSTRAINT ck_known_case_ending_reason CHECK (ending_reason IN ('REDIRECTED', 'REJECTED', 'PLAN_ENDED', 'TRANSFERRED')),
    version              bigint NOT NULL,
    CONSTRAINT ck_known_case_ending CHECK ((ended_at IS NULL) = (ending_reason IS NULL))
);
CREATE INDEX ix_known_case_child ON known_case (child_id);
COMMENT ON TABLE known_case IS 'One child and one responsible authority, as referral-service tells of it.';
COMMENT ON COLUMN known_case.id IS 'The case. Class: F1.';
COMMENT ON COLUMN known_case.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN known_case.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN known_case.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN known_case.opened_at IS 'Domain time; empty until referral-service has said so. Class: F1.';
COMMENT ON COLUMN known_case.described_at IS 'Receipt of the referral that describes the child. Class: F1.';
COMMENT ON COLUMN known_case.birth_date IS 'Civil date, for the age on the day of assessment. Class: F3.';
COMMENT ON COLUMN known_case.birth_date_estimated IS 'Whether it is only an estimate (AMB-30). Class: F3.';
COMMENT ON COLUMN known_case.looked_after IS 'Whether an authority looks after the child. Class: F3.';
COMMENT ON COLUMN known_case.immediate_risk IS 'Whether any referral of the case spoke of immediate risk. Class: F3.';
COMMENT ON COLUMN known_case.ended_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN known_case.ending_reason IS 'Why it ended. Class: F3.';
COMMENT ON COLUMN known_case.version IS 'Counts the changes. Class: none.';
ALTER TABLE known_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_case FORCE ROW LEVEL SECURITY;
CREATE POLICY known_case_reached ON known_case FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = known_case.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY known_case_system ON known_case TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON known_case TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON known_case TO gwarchod_system;

CREATE TABLE received_referral (
    id                 uuid NOT NULL CONSTRAINT pk_received_referral PRIMARY KEY,
    child_id           uuid NOT NULL,
    case_id            uuid NOT NULL,
    local_authority    text NOT NULL,
    responsible_agency text NOT NULL,
    received_at        timestamptz NOT NULL,
    as_of              timestamptz NOT NULL,
    version            bigint NOT NULL
);
COMMENT ON TABLE received_referral IS 'A referral whose receipt started the clock of an assessment, and whose it is now.';
COMMENT ON COLUMN received_referral.id IS 'The referral. Class: F1.';
COMMENT ON COLUMN received_referral.child_id IS 'The child, as the authority responsible now knows it. Class: F1.';
COMMENT ON COLUMN received_referral.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN received_referral.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN received_referral.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN received_referral.received_at IS 'Receipt; no redirection changes it. Class: F1.';
COMMENT ON COLUMN received_referral.as_of IS 'Time of the event that this state comes from. Class: none.';
COMMENT ON COLUMN received_referral.version IS 'Counts the changes. Class: none.';
ALTER TABLE received_referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE received_referral FORCE ROW LEVEL SECURITY;
CREATE POLICY received_referral_reached ON received_referral FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = received_referral.case_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY received_referral_system ON received_referral TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON received_referral TO gwarchod_app;
GRANT SELECT, INSERT ON received_referral TO gwarchod_system;
-- Receipt never changes, whoever asks (REF-20).
GRANT UPDATE (child_id, case_id, local_authority, responsible_agency, as_of, version) ON received_referral TO gwarchod_system;
