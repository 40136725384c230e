-- Children and their cases. The identity of a child is minted here and nowhere else.
CREATE TABLE child (
    id                     uuid NOT NULL CONSTRAINT pk_child PRIMARY KEY,
    given_name             text NOT NULL,
    family_name            text NOT NULL,
    date_of_birth          date,
    date_of_birth_accuracy text NOT NULL CONSTRAINT ck_child_date_of_birth_accuracy CHECK (date_of_birth_accuracy IN ('EXACT', 'ESTIMATED', 'UNKNOWN')),
    nhs_number             text,
    nhs_index              text,
    upn                    text,
    upn_index              text,
    looked_after           boolean NOT NULL,
    created_at             timestamptz NOT NULL,
    version                bigint NOT NULL
);
CREATE INDEX ix_child_nhs_index ON child (nhs_index, date_of_birth) WHERE nhs_index IS NOT NULL;
CREATE INDEX ix_child_upn_index ON child (upn_index, date_of_birth) WHERE upn_index IS NOT NULL;
COMMENT ON TABLE child IS 'A child whom somebody has told social services about.';
COMMENT ON COLUMN child.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN child.given_name IS 'Class: F3.';
COMMENT ON COLUMN child.family_name IS 'Class: F3.';
COMMENT ON COLUMN child.date_of_birth IS 'Civil date. Class: F3.';
COMMENT ON COLUMN child.date_of_birth_accuracy IS 'How sure the birth date is (AMB-30). Class: F3.';
COMMENT ON COLUMN child.nhs_number IS 'Class: F3.';
COMMENT ON COLUMN child.nhs_index IS 'Keyed hash of the NHS number, for equality only. Class: F3.';
COMMENT ON COLUMN child.upn IS 'Unique pupil number. Class: F3.';
COMMENT ON COLUMN child.upn_index IS 'Keyed hash of the pupil number, for equality only. Class: F3.';
COMMENT ON COLUMN child.looked_after IS 'Whether an authority looks after the child. Class: F3.';
COMMENT ON COLUMN child.created_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN child.version IS 'For If-Match. Class: none.';
ALTER TABLE child ENABLE ROW LEVEL SECURITY;
ALTER TABLE child FORCE ROW LEVEL SECURITY;
CREATE POLICY child_system ON child TO gwarchod_system USING (true) WITH CHECK (true);

CREATE TABLE case_file (
    id                 uuid NOT NULL CONSTRAINT pk_case_file PRIMARY KEY,
    reference          text NOT NULL CONSTRAINT uq_case_file_reference UNIQUE,
    child_id           uuid NOT NULL CONSTRAINT fk_case_file_child_id REFERENCES child (id),
    local_authority    text NOT NULL,
    responsible_agency text NOT NULL,
    opened_at          timestamptz NOT NULL,
    closed_at          timestamptz,
    closure_reason     text CONSTRAINT ck_case_file_closure_reason CHECK (closure_reason IN ('REDIRECTED', 'REJECTED', 'PLAN_ENDED', 'TRANSFERRED')),
    version            bigint NOT NULL,
    CONSTRAINT ck_case_file_closure CHECK ((closed_at IS NULL) = (closure_reason IS NULL))
);
CREATE UNIQUE INDEX uq_case_file_open ON case_file (child_id, responsible_agency) WHERE closed_at IS NULL;
CREATE INDEX ix_case_file_agency ON case_file (responsible_agency, opened_at, id);
COMMENT ON TABLE case_file IS 'One child and one responsible authority, from the first received referral to closure.';
COMMENT ON COLUMN case_file.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN case_file.reference IS 'For people. Class: F1.';
COMMENT ON COLUMN case_file.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN case_file.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN case_file.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN case_file.opened_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN case_file.closed_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN case_file.closure_reason IS 'Why it ended. Class: F3.';
COMMENT ON COLUMN case_file.version IS 'For If-Match. Class: none.';
ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_file FORCE ROW LEVEL SECURITY;
CREATE POLICY case_file_reached ON case_file FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = case_file.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY case_file_opened ON case_file FOR INSERT TO gwarchod_app
    WITH CHECK (app_subjects() IS NOT NULL AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = case_file.id AND a.relation = 'RESPONSIBLE_LA'));
CREATE POLICY case_file_changed ON case_file FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = case_file.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY case_file_system ON case_file TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON case_file TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON case_file TO gwarchod_system;

CREATE POLICY child_reached ON child FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = child.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now()))
        OR EXISTS (SELECT 1 FROM case_file c WHERE c.child_id = child.id));
CREATE POLICY child_minted ON child FOR INSERT TO gwarchod_app
    WITH CHECK (app_subjects() IS NOT NULL AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = child.id AND a.relation = 'RESPONSIBLE_LA'));
CREATE POLICY child_changed ON child FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = child.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY child_matched ON child FOR SELECT TO gwarchod_match USING (true);
CREATE POLICY case_file_matched ON case_file FOR SELECT TO gwarchod_match USING (true);
GRANT SELECT, INSERT, UPDATE ON child TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON child TO gwarchod_system;
GRANT SELECT ON child, case_file TO gwarchod_match;

-- The one function that may look at children whom the caller cannot see: it answers with ids only, and the API never
-- tells the caller whether there was a match. The lock makes two simultaneous reports of one child meet.
CREATE FUNCTION match_child(nhs text, pupil text, born date, agency text)
    RETURNS TABLE (child_id uuid, case_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
    -- One lock for each identifier, always in this order: two reports need not carry the same ones to be about one child.
    PERFORM pg_advisory_xact_lock(hashtextextended('nhs:' || nhs, 0)) WHERE nhs IS NOT NULL;
    PERFORM pg_advisory_xact_lock(hashtextextended('upn:' || pupil, 0)) WHERE pupil IS NOT NULL;
    RETURN QUERY
        SELECT c.id, f.id
        FROM child c
        LEFT JOIN case_file f ON f.child_id = c.id AND f.responsible_agency = agency AND f.closed_at IS NULL
        WHERE c.date_of_birth = born AND (c.nhs_index = nhs OR c.upn_index = pupil)
        ORDER BY c.created_at, c.id
        LIMIT 1;
END
$$;
COMMENT ON FUNCTION match_child IS 'EXACT match: equal NHS number or pupil number, and birth date. Everything else is decided by people.';
GRANT CREATE ON SCHEMA public TO gwarchod_match;
ALTER FUNCTION match_child OWNER TO gwarchod_match;
REVOKE CREATE ON SCHEMA public FROM gwarchod_match;
REVOKE ALL ON FUNCTION match_child FROM PUBLIC;
GRANT EXECUTE ON FUNCTION match_child TO gwarchod_app, gwarchod_system;

CREATE SEQUENCE case_reference;
CREATE SEQUENCE concern_reference;
CREATE SEQUENCE referral_reference;
GRANT USAGE ON SEQUENCE case_reference, concern_reference, referral_reference TO gwarchod_app, gwarchod_system;
