-- The stay of a child in a home, and the register of the area in which homes stand (PLACE-14, PLACE-15).
CREATE TABLE placement (
    id                 uuid NOT NULL CONSTRAINT pk_placement PRIMARY KEY,
    notification_id    uuid NOT NULL CONSTRAINT uq_placement_notification UNIQUE CONSTRAINT fk_placement_notification REFERENCES placement_notification (id),
    home_unit         text NOT NULL,
    provider_agency   text NOT NULL,
    placing_authority text NOT NULL,
    placing_agency    text,
    host_authority    text NOT NULL,
    host_agency       text NOT NULL,
    police_agency     text,
    starts_on         date NOT NULL,
    emergency         boolean NOT NULL,
    child_id           uuid,
    status             text NOT NULL CONSTRAINT ck_placement_status CHECK (status IN ('CURRENT', 'ENDED')),
    ended_on           date,
    ending_reason      text CONSTRAINT ck_placement_ending_reason CHECK (ending_reason IN ('MOVED_TO_OTHER_PLACEMENT', 'RETURNED_HOME', 'EMERGENCY_OVER', 'BROKE_DOWN', 'BECAME_ADULT', 'OTHER')),
    ending_recorded_at timestamptz,
    ended_by_subject text,
    ended_by_agency text,
    ended_by_unit text,
    ended_by_name text,
    start_told         boolean NOT NULL,
    version            bigint NOT NULL,
    CONSTRAINT ck_placement_ending CHECK (num_nulls(ended_on, ending_reason, ending_recorded_at, ended_by_subject) IN (0, 4)),
    CONSTRAINT ck_placement_ended CHECK ((status = 'ENDED') = (ended_on IS NOT NULL)),
    CONSTRAINT ck_placement_days CHECK (ended_on >= starts_on)
);
CREATE INDEX ix_placement_host ON placement (host_agency, starts_on, id) WHERE status = 'CURRENT';
CREATE INDEX ix_placement_police ON placement (police_agency, starts_on, id) WHERE status = 'CURRENT';
CREATE INDEX ix_placement_placing ON placement (placing_agency, starts_on, id) WHERE status = 'CURRENT';
CREATE INDEX ix_placement_untold ON placement (starts_on, id) WHERE child_id IS NOT NULL AND NOT start_told;
COMMENT ON TABLE placement IS 'One stay of one child in one home, from what was filed to its end.';
COMMENT ON COLUMN placement.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN placement.notification_id IS 'What was filed about it. Class: F1.';
COMMENT ON COLUMN placement.home_unit IS 'Where the child is placed. Class: F6.';
COMMENT ON COLUMN placement.provider_agency IS 'Who runs the home. Class: F3.';
COMMENT ON COLUMN placement.placing_authority IS 'Statistical code of the authority that placed. Class: F3.';
COMMENT ON COLUMN placement.placing_agency IS 'Its social services, where they take part. Class: F3.';
COMMENT ON COLUMN placement.host_authority IS 'Statistical code of the area in which the home stands. Class: F3.';
COMMENT ON COLUMN placement.host_agency IS 'Its social services. Class: F3.';
COMMENT ON COLUMN placement.police_agency IS 'The police of that area. Class: F3.';
COMMENT ON COLUMN placement.starts_on IS 'Civil date. Class: F3.';
COMMENT ON COLUMN placement.emergency IS 'Whether there was no time to plan (PLACE-04). Class: F3.';
COMMENT ON COLUMN placement.child_id IS 'Who the child is, once referral-service has said so. Class: F1.';
COMMENT ON COLUMN placement.status IS 'Where it stands. Class: F3.';
COMMENT ON COLUMN placement.ended_on IS 'Civil date. Class: F3.';
COMMENT ON COLUMN placement.ending_reason IS 'Why the child left. Class: F3.';
COMMENT ON COLUMN placement.ending_recorded_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN placement.ended_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN placement.ended_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN placement.ended_by_unit IS 'Team or home. Class: F3.';
COMMENT ON COLUMN placement.ended_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN placement.start_told IS 'Whether other services were told that it began. Class: none.';
COMMENT ON COLUMN placement.version IS 'Counts the changes. Class: none.';
ALTER TABLE placement ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement FORCE ROW LEVEL SECURITY;
CREATE POLICY placement_reached ON placement FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement.notification_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_announced ON placement FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement.notification_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('REFERRER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_moved ON placement FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement.notification_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('REFERRER', 'HOME_NOW', 'PLACING_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_system ON placement TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (status, ended_on, ending_reason, ending_recorded_at, ended_by_subject, ended_by_agency, ended_by_unit,
    ended_by_name, version) ON placement TO gwarchod_app;
GRANT SELECT, UPDATE (child_id, start_told, version) ON placement TO gwarchod_system;

-- With the rights of who looks; row-level security of the three tables holds.
CREATE VIEW residency_register WITH (security_invoker = true) AS
    SELECT p.id AS placement_id, p.notification_id, n.reference, n.received_at, p.home_unit, p.provider_agency, p.placing_authority,
        p.placing_agency, p.host_authority, p.host_agency, p.police_agency, p.starts_on, p.emergency, p.child_id,
        r.child_given_name, r.child_family_name, r.child_date_of_birth, r.child_date_of_birth_accuracy, r.child_nhs_number, r.child_upn
    FROM placement p
    JOIN placement_notification n ON n.id = p.notification_id
    JOIN placement_notification_revision r ON r.notification_id = n.id AND r.number = n.revision
    WHERE p.status = 'CURRENT';
COMMENT ON VIEW residency_register IS 'The children placed in an area from another, with the details as filed (PLACE-14).';
GRANT SELECT ON residency_register TO gwarchod_app, gwarchod_system;
