-- Who stands in which relation to a record, and the context of row-level security.

CREATE FUNCTION app_subjects() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN string_to_array(nullif(current_setting('app.ctx', true), ''), E'\n');
COMMENT ON FUNCTION app_subjects() IS 'The subjects of the caller of this transaction; null without a caller, which matches nothing.';

CREATE FUNCTION app_now() RETURNS timestamptz
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('app.now', true), '')::timestamptz;
COMMENT ON FUNCTION app_now() IS 'The domain time of this transaction; policies and rules use it instead of the server''s clock.';

CREATE TABLE case_access (
    id           uuid        NOT NULL CONSTRAINT pk_case_access PRIMARY KEY,
    record_id    uuid        NOT NULL,
    subject      text        NOT NULL CONSTRAINT ck_case_access_subject CHECK (subject ~ '^(agency|unit|person|client):.+$' AND length(subject) <= 400),
    relation     text        NOT NULL CONSTRAINT ck_case_access_relation CHECK (relation IN (
        'RESPONSIBLE_LA', 'HANDED_OVER_LA', 'ALLOCATED', 'TEAM', 'CONTRIBUTOR', 'REFERRER', 'INVITED', 'GRANTED_FULL',
        'ACTION_OWNER', 'CHAIR', 'MINUTES', 'HOME_NOW', 'HOME_PAST', 'PLACING_LA', 'HOST_LA', 'POLICE_MEMBER',
        'POLICE_SPOC', 'BREAK_GLASS', 'LISTED', 'EXCLUDED')),
    context_id   uuid,
    state        text        NOT NULL CONSTRAINT ck_case_access_state CHECK (state IN ('CLAIMED', 'CONFIRMED', 'ENDED')),
    valid_from   timestamptz NOT NULL,
    valid_to     timestamptz CONSTRAINT ck_case_access_validity CHECK (valid_to >= valid_from),
    asserted_by  text        NOT NULL,
    confirmed_by text,
    basis        text        CONSTRAINT ck_case_access_basis CHECK (basis IN ('SECOND_PARTY', 'RESPONSIBLE_AUTHORITY', 'OWN_SUBMISSION', 'ROUTING')),
    CONSTRAINT ck_case_access_confirmed CHECK (state <> 'CONFIRMED' OR (confirmed_by IS NOT NULL AND basis IS NOT NULL)),
    CONSTRAINT ck_case_access_second_party CHECK (basis IS DISTINCT FROM 'SECOND_PARTY' OR asserted_by <> confirmed_by),
    CONSTRAINT uq_case_access_relation UNIQUE NULLS NOT DISTINCT (record_id, subject, relation, context_id, valid_to)
);
CREATE INDEX ix_case_access_subject ON case_access (subject, relation, record_id);

COMMENT ON TABLE case_access IS 'Relations of agencies, units, people and partner systems to a case, or to a submission before there is a case.';
COMMENT ON COLUMN case_access.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN case_access.record_id IS 'A case, or a submission before there is one. Class: F1.';
COMMENT ON COLUMN case_access.subject IS 'agency:…, unit:…, person:issuer#subject or client:…. Class: F10.';
COMMENT ON COLUMN case_access.relation IS 'How the subject stands to the record. Class: F1.';
COMMENT ON COLUMN case_access.context_id IS 'The meeting, action or grant that the relation belongs to. Class: F1.';
COMMENT ON COLUMN case_access.state IS 'CLAIMED opens nothing; CONFIRMED opens; ENDED opened once. Class: F1.';
COMMENT ON COLUMN case_access.valid_from IS 'From this domain instant. Class: F1.';
COMMENT ON COLUMN case_access.valid_to IS 'Until before this domain instant; empty while it lasts. Class: F1.';
COMMENT ON COLUMN case_access.asserted_by IS 'Agency that asserted it. Class: F10.';
COMMENT ON COLUMN case_access.confirmed_by IS 'Agency that confirmed it. Class: F10.';
COMMENT ON COLUMN case_access.basis IS 'Why it counts as confirmed. Class: F10.';

ALTER TABLE case_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_access FORCE ROW LEVEL SECURITY;
-- A relation names no child. Without a caller nothing is seen; with one the whole ledger is, because a policy on another
-- table has to look up relations here, and a policy that restricted this table by itself would recurse.
CREATE POLICY case_access_with_caller ON case_access TO gwarchod_app
    USING (app_subjects() IS NOT NULL) WITH CHECK (app_subjects() IS NOT NULL);
CREATE POLICY case_access_system ON case_access TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON case_access TO gwarchod_app, gwarchod_system;
GRANT SELECT ON case_access TO gwarchod_match;

CREATE TABLE scenario_clock (
    only_row      boolean NOT NULL DEFAULT true CONSTRAINT pk_scenario_clock PRIMARY KEY CONSTRAINT ck_scenario_clock_one CHECK (only_row),
    offset_millis bigint  NOT NULL CONSTRAINT ck_scenario_clock_forward CHECK (offset_millis >= 0),
    version       bigint  NOT NULL
);
INSERT INTO scenario_clock (offset_millis, version) VALUES (0, 0);
COMMENT ON TABLE scenario_clock IS 'How far the sandbox''s domain clock is ahead of the system''s. Never read outside the sandbox.';
COMMENT ON COLUMN scenario_clock.only_row IS 'Keeps the table at one row. Class: none.';
COMMENT ON COLUMN scenario_clock.offset_millis IS 'Milliseconds ahead of the system clock. Class: none.';
COMMENT ON COLUMN scenario_clock.version IS 'Counts the moves. Class: none.';
GRANT SELECT ON scenario_clock TO gwarchod_app;
GRANT SELECT, UPDATE ON scenario_clock TO gwarchod_system;
