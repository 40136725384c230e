-- Restricted cases and exclusions: what is proposed, who approved, what is in force (security model, 6.4). What follows from
-- a restriction in force stands in case_access.
CREATE TABLE case_restriction (
    id                  uuid NOT NULL CONSTRAINT pk_case_restriction PRIMARY KEY,
    case_id             uuid NOT NULL CONSTRAINT fk_case_restriction_case_id REFERENCES case_file (id),
    child_id            uuid NOT NULL CONSTRAINT fk_case_restriction_child_id REFERENCES child (id),
    responsible_agency  text NOT NULL,
    restricted          boolean NOT NULL,
    reason              text NOT NULL CONSTRAINT ck_case_restriction_reason CHECK (reason IN ('RELATIVE_OF_STAFF', 'CARER_OR_OFFICER', 'PUBLIC_FIGURE', 'CONFLICT_OF_INTEREST', 'LIST_CHANGED', 'NO_LONGER_NEEDED')),
    listed              text[] NOT NULL,
    excluded            text[] NOT NULL,
    status              text NOT NULL CONSTRAINT ck_case_restriction_status CHECK (status IN ('PROPOSED', 'IN_FORCE', 'SUPERSEDED')),
    proposed_at         timestamptz NOT NULL,
    proposed_by_subject text NOT NULL,
    proposed_by_agency  text NOT NULL,
    proposed_by_unit    text,
    proposed_by_name    text NOT NULL,
    first_at            timestamptz,
    first_team          text,
    first_by_subject    text,
    first_by_agency     text,
    first_by_unit       text,
    first_by_name       text,
    second_at           timestamptz,
    second_team         text,
    second_by_subject   text,
    second_by_agency    text,
    second_by_unit      text,
    second_by_name      text,
    version             bigint NOT NULL,
    CONSTRAINT ck_case_restriction_listed CHECK (restricted = (cardinality(listed) > 0)),
    CONSTRAINT ck_case_restriction_lists CHECK (NOT listed && excluded),
    CONSTRAINT ck_case_restriction_two_teams CHECK (status <> 'IN_FORCE' OR (first_team <> second_team
        AND first_by_subject <> second_by_subject AND proposed_by_subject NOT IN (first_by_subject, second_by_subject)) IS TRUE)
);
CREATE INDEX ix_case_restriction_agency ON case_restriction (responsible_agency, proposed_at, id);
CREATE UNIQUE INDEX uq_case_restriction_in_force ON case_restriction (case_id) WHERE status = 'IN_FORCE';
CREATE INDEX ix_case_restriction_child ON case_restriction (child_id);
COMMENT ON TABLE case_restriction IS 'Who alone and who never reaches a case, as a complete list; the newest that two teams approved is in force.';
COMMENT ON COLUMN case_restriction.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN case_restriction.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN case_restriction.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN case_restriction.responsible_agency IS 'Social services that decide. Class: F1.';
COMMENT ON COLUMN case_restriction.restricted IS 'Whether only who is listed reaches the case. Class: F3.';
COMMENT ON COLUMN case_restriction.reason IS 'A fixed code. Class: F3.';
COMMENT ON COLUMN case_restriction.listed IS 'person:issuer#subject of who alone reaches it. Class: F10.';
COMMENT ON COLUMN case_restriction.excluded IS 'person:issuer#subject of who never reaches it. Class: F10.';
COMMENT ON COLUMN case_restriction.status IS 'Where it stands. Class: F1.';
COMMENT ON COLUMN case_restriction.proposed_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN case_restriction.proposed_by_subject IS 'person:issuer#subject. Class: F10.';
COMMENT ON COLUMN case_restriction.proposed_by_agency IS 'Agency code. Class: F10.';
COMMENT ON COLUMN case_restriction.proposed_by_unit IS 'Team. Class: F10.';
COMMENT ON COLUMN case_restriction.proposed_by_name IS 'As other professionals know the person. Class: F10.';
COMMENT ON COLUMN case_restriction.first_at IS 'Domain time of the first approval. Class: F1.';
COMMENT ON COLUMN case_restriction.first_team IS 'Team or office of the first approver. Class: F10.';
COMMENT ON COLUMN case_restriction.first_by_subject IS 'person:issuer#subject. Class: F10.';
COMMENT ON COLUMN case_restriction.first_by_agency IS 'Agency code. Class: F10.';
COMMENT ON COLUMN case_restriction.first_by_unit IS 'Team. Class: F10.';
COMMENT ON COLUMN case_restriction.first_by_name IS 'As other professionals know the person. Class: F10.';
COMMENT ON COLUMN case_restriction.second_at IS 'Domain time of the second approval; in force from then. Class: F1.';
COMMENT ON COLUMN case_restriction.second_team IS 'Team or office of the second approver. Class: F10.';
COMMENT ON COLUMN case_restriction.second_by_subject IS 'person:issuer#subject. Class: F10.';
COMMENT ON COLUMN case_restriction.second_by_agency IS 'Agency code. Class: F10.';
COMMENT ON COLUMN case_restriction.second_by_unit IS 'Team. Class: F10.';
COMMENT ON COLUMN case_restriction.second_by_name IS 'As other professionals know the person. Class: F10.';
COMMENT ON COLUMN case_restriction.version IS 'For If-Match. Class: none.';
ALTER TABLE case_restriction ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_restriction FORCE ROW LEVEL SECURITY;
CREATE POLICY case_restriction_reached ON case_restriction TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = case_restriction.id AND a.subject = ANY (app_subjects())
        AND a.relation IN ('RESPONSIBLE_LA', 'REFERRER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = case_restriction.id AND a.subject = ANY (app_subjects())
        AND a.relation IN ('RESPONSIBLE_LA', 'REFERRER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
-- Who approves need not be listed; who is excluded does not even learn that it was proposed.
CREATE POLICY case_restriction_barred ON case_restriction AS RESTRICTIVE FOR SELECT TO gwarchod_app
    USING (NOT (ARRAY[id, case_id, child_id] && (SELECT app_excluded())));
CREATE POLICY case_restriction_system ON case_restriction FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT, INSERT, UPDATE (status, first_at, first_team, first_by_subject, first_by_agency, first_by_unit, first_by_name,
    second_at, second_team, second_by_subject, second_by_agency, second_by_unit, second_by_name, version) ON case_restriction TO gwarchod_app;
GRANT SELECT ON case_restriction TO gwarchod_system;

-- What one handed in oneself stays readable while others' restriction holds: its silence would tell of the restriction. An
-- exclusion by name takes that too.
CREATE POLICY referral_barred ON referral AS RESTRICTIVE FOR SELECT TO gwarchod_app
    USING (NOT (ARRAY[id, case_id, child_id] && (SELECT app_barred()))
        OR NOT (ARRAY[id, case_id, child_id] && (SELECT app_excluded()))
            AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = referral.id AND a.relation = 'REFERRER'
                AND a.subject = ANY (app_subjects()) AND a.subject ~ '^(person|client):'
                AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));

-- A search points to nobody where the caller is barred from the child: the same answer as for none.
CREATE POLICY case_access_matched ON case_access FOR SELECT TO gwarchod_match USING (true);
GRANT CREATE ON SCHEMA public TO gwarchod_match;
SET LOCAL ROLE gwarchod_match;
CREATE OR REPLACE FUNCTION point_to_child(nhs text, pupil text, born date, asking text, most integer)
    RETURNS TABLE (child_id uuid, agency text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
AS $$
    SELECT DISTINCT c.id, f.responsible_agency
    FROM child c
    JOIN case_file f ON f.child_id = c.id
    WHERE num_nonnulls(nhs, pupil, born) >= 2
      AND (nhs IS NULL OR c.nhs_index = nhs)
      AND (pupil IS NULL OR c.upn_index = pupil)
      AND (born IS NULL OR c.date_of_birth = born)
      AND f.responsible_agency <> asking
      AND (f.closed_at IS NULL OR f.closure_reason IN ('PLAN_ENDED', 'TRANSFERRED'))
      AND NOT (ARRAY[c.id, f.id] && (SELECT app_barred()))
    ORDER BY 1, 2
    LIMIT most
$$;
SET LOCAL ROLE gwarchod_owner;
REVOKE CREATE ON SCHEMA public FROM gwarchod_match;
