-- What other services told about cases, and the directory of leads. Nothing here is decided in this service.
CREATE TABLE case_file (
    id                 uuid NOT NULL CONSTRAINT pk_case_file PRIMARY KEY,
    child_id           uuid NOT NULL,
    local_authority    text NOT NULL,
    responsible_agency text NOT NULL,
    opened_at          timestamptz NOT NULL,
    closed_at          timestamptz,
    version            bigint NOT NULL
);
CREATE INDEX ix_case_file_child ON case_file (child_id);
COMMENT ON TABLE case_file IS 'A case as referral-service opened it.';
COMMENT ON COLUMN case_file.id IS 'The id that referral-service minted. Class: F1.';
COMMENT ON COLUMN case_file.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN case_file.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN case_file.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN case_file.opened_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN case_file.closed_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN case_file.version IS 'For If-Match. Class: none.';
ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_file FORCE ROW LEVEL SECURITY;
CREATE POLICY case_file_reached ON case_file TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (case_file.id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (case_file.id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY case_file_system ON case_file TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (closed_at, version) ON case_file TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE (closed_at, version) ON case_file TO gwarchod_system;

CREATE TABLE received_referral (
    id              uuid NOT NULL CONSTRAINT pk_received_referral PRIMARY KEY,
    case_id         uuid NOT NULL CONSTRAINT fk_received_referral_case_id REFERENCES case_file (id),
    received_at     timestamptz NOT NULL,
    immediate_risk  boolean NOT NULL,
    referrer_agency text NOT NULL,
    referrer        text NOT NULL,
    looked_after    boolean NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX ix_received_referral_case ON received_referral (case_id);
COMMENT ON TABLE received_referral IS 'A referral that a case rests on.';
COMMENT ON COLUMN received_referral.id IS 'The id that referral-service minted. Class: F1.';
COMMENT ON COLUMN received_referral.case_id IS 'The case it belongs to. Class: F1.';
COMMENT ON COLUMN received_referral.received_at IS 'When the responsible authority had it (REF-20). Class: F1.';
COMMENT ON COLUMN received_referral.immediate_risk IS 'Whether significant harm was imminent. Class: F3.';
COMMENT ON COLUMN received_referral.referrer_agency IS 'Agency that handed it in. Class: F3.';
COMMENT ON COLUMN received_referral.referrer IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN received_referral.looked_after IS 'Whether looked after, as reported. Class: F3.';
COMMENT ON COLUMN received_referral.version IS 'For If-Match. Class: none.';
ALTER TABLE received_referral ENABLE ROW LEVEL SECURITY;
ALTER TABLE received_referral FORCE ROW LEVEL SECURITY;
CREATE POLICY received_referral_reached ON received_referral TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (received_referral.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (received_referral.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY received_referral_system ON received_referral TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON received_referral TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON received_referral TO gwarchod_system;

CREATE TABLE completed_assessment (
    id                 uuid NOT NULL CONSTRAINT pk_completed_assessment PRIMARY KEY,
    case_id            uuid NOT NULL CONSTRAINT fk_completed_assessment_case_id REFERENCES case_file (id),
    completed_at       timestamptz NOT NULL,
    category           text NOT NULL CONSTRAINT ck_completed_assessment_category CHECK (category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    present_indicators text[] NOT NULL,
    version            bigint NOT NULL
);
CREATE INDEX ix_completed_assessment_case ON completed_assessment (case_id, completed_at);
COMMENT ON TABLE completed_assessment IS 'A completed assessment: its category and what is present.';
COMMENT ON COLUMN completed_assessment.id IS 'The id that assessment-service minted. Class: F1.';
COMMENT ON COLUMN completed_assessment.case_id IS 'The case it belongs to. Class: F1.';
COMMENT ON COLUMN completed_assessment.completed_at IS 'Domain time. Class: F2.';
COMMENT ON COLUMN completed_assessment.category IS 'Category in effect. Class: F2.';
COMMENT ON COLUMN completed_assessment.present_indicators IS 'Codes of the indicators present. Class: F4.';
COMMENT ON COLUMN completed_assessment.version IS 'For If-Match. Class: none.';
ALTER TABLE completed_assessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE completed_assessment FORCE ROW LEVEL SECURITY;
CREATE POLICY completed_assessment_reached ON completed_assessment TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (completed_assessment.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (completed_assessment.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY completed_assessment_system ON completed_assessment TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON completed_assessment TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON completed_assessment TO gwarchod_system;

CREATE TABLE case_allocation (
    id            uuid NOT NULL CONSTRAINT pk_case_allocation PRIMARY KEY,
    case_id       uuid NOT NULL CONSTRAINT fk_case_allocation_case_id REFERENCES case_file (id),
    team          text NOT NULL,
    social_worker text NOT NULL,
    allocated_at  timestamptz NOT NULL,
    ended_at      timestamptz,
    version       bigint NOT NULL
);
CREATE INDEX ix_case_allocation_case ON case_allocation (case_id, allocated_at);
COMMENT ON TABLE case_allocation IS 'The team and the social worker who have, or had, a case (MEET-27).';
COMMENT ON COLUMN case_allocation.id IS 'The id that referral-service minted. Class: F1.';
COMMENT ON COLUMN case_allocation.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN case_allocation.team IS 'Code of the team. Class: F3.';
COMMENT ON COLUMN case_allocation.social_worker IS 'person:issuer#subject. Class: F3.';
COMMENT ON COLUMN case_allocation.allocated_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN case_allocation.ended_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN case_allocation.version IS 'For If-Match. Class: none.';
ALTER TABLE case_allocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_allocation FORCE ROW LEVEL SECURITY;
CREATE POLICY case_allocation_reached ON case_allocation TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (case_allocation.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (case_allocation.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY case_allocation_system ON case_allocation TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON case_allocation TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON case_allocation TO gwarchod_system;

CREATE TABLE known_placement (
    id                uuid NOT NULL CONSTRAINT pk_known_placement PRIMARY KEY,
    child_id          uuid NOT NULL,
    home              text NOT NULL,
    host_authority    text NOT NULL,
    placing_authority text NOT NULL,
    started_on        date NOT NULL,
    ended_on          date,
    version           bigint NOT NULL
);
CREATE INDEX ix_known_placement_child ON known_placement (child_id, started_on);
COMMENT ON TABLE known_placement IS 'Where a child is, or was, placed; kept whether or not there is a case.';
COMMENT ON COLUMN known_placement.id IS 'The id that placement-service minted. Class: F1.';
COMMENT ON COLUMN known_placement.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN known_placement.home IS 'Code of the home. Class: F6P.';
COMMENT ON COLUMN known_placement.host_authority IS 'In whose area the home is. Class: F3.';
COMMENT ON COLUMN known_placement.placing_authority IS 'Who placed the child. Class: F3.';
COMMENT ON COLUMN known_placement.started_on IS 'First day. Class: F3.';
COMMENT ON COLUMN known_placement.ended_on IS 'Last day. Class: F3.';
COMMENT ON COLUMN known_placement.version IS 'For If-Match. Class: none.';
ALTER TABLE known_placement ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_placement FORCE ROW LEVEL SECURITY;
-- Reached through a case of the child: the policy of case_file decides which there are.
CREATE POLICY known_placement_reached ON known_placement FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_file c WHERE c.child_id = known_placement.child_id));
CREATE POLICY known_placement_system ON known_placement TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON known_placement TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON known_placement TO gwarchod_system;

-- Who leads in an agency is no secret and says nothing of a child: the table has no row-level security.
CREATE TABLE appointed_lead (
    id        uuid NOT NULL CONSTRAINT pk_appointed_lead PRIMARY KEY,
    agency    text NOT NULL,
    unit      text,
    capacity  text NOT NULL,
    person    text NOT NULL,
    starts_on date NOT NULL,
    ends_on   date,
    version   bigint NOT NULL
);
CREATE INDEX ix_appointed_lead_agency ON appointed_lead (agency, starts_on);
COMMENT ON TABLE appointed_lead IS 'A designated lead of an agency or of a unit of one.';
COMMENT ON COLUMN appointed_lead.id IS 'The id that referral-service minted. Class: none.';
COMMENT ON COLUMN appointed_lead.agency IS 'Agency code. Class: none.';
COMMENT ON COLUMN appointed_lead.unit IS 'Team, home, school or service. Class: none.';
COMMENT ON COLUMN appointed_lead.capacity IS 'In which the person leads. Class: none.';
COMMENT ON COLUMN appointed_lead.person IS 'person:issuer#subject. Class: none.';
COMMENT ON COLUMN appointed_lead.starts_on IS 'First day. Class: none.';
COMMENT ON COLUMN appointed_lead.ends_on IS 'Last day. Class: none.';
COMMENT ON COLUMN appointed_lead.version IS 'For If-Match. Class: none.';
GRANT SELECT ON appointed_lead TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON appointed_lead TO gwarchod_system;
