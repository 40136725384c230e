-- What is filed about a child placed from another authority's area (PLACE-01), in versions of which none is overwritten.
CREATE SEQUENCE placement_notification_reference;
GRANT USAGE ON SEQUENCE placement_notification_reference TO gwarchod_app;

CREATE TABLE placement_notification (
    id                uuid NOT NULL CONSTRAINT pk_placement_notification PRIMARY KEY,
    reference         text NOT NULL CONSTRAINT uq_placement_notification_reference UNIQUE,
    received_at       timestamptz NOT NULL,
    filed_by_subject text NOT NULL,
    filed_by_agency text NOT NULL,
    filed_by_unit text,
    filed_by_name text NOT NULL,
    home_unit         text NOT NULL,
    provider_agency   text NOT NULL,
    placing_authority text NOT NULL,
    placing_agency    text,
    host_authority    text NOT NULL,
    host_agency       text NOT NULL,
    police_agency     text,
    starts_on         date NOT NULL,
    emergency         boolean NOT NULL,
    reasons           text[] NOT NULL,
    placement_id      uuid NOT NULL,
    revision          integer NOT NULL,
    consulted_on      date,
    consultation_summary text,
    consultation_recorded_at timestamptz,
    consulted_by_subject text,
    consulted_by_agency text,
    consulted_by_unit text,
    consulted_by_name text,
    changed_at        timestamptz NOT NULL,
    version           bigint NOT NULL,
    CONSTRAINT ck_placement_notification_two_parties CHECK (placing_authority <> host_authority),
    CONSTRAINT ck_placement_notification_reasons CHECK (emergency = (cardinality(reasons) > 0)
        AND reasons <@ ARRAY['MISSING_EPISODES', 'EXPLOITATION_CONCERN', 'IMMEDIATE_SAFETY', 'PLACEMENT_BROKE_DOWN', 'OTHER']),
    CONSTRAINT ck_placement_notification_consultation CHECK (num_nulls(consulted_on, consultation_summary, consultation_recorded_at, consulted_by_subject) IN (0, 4))
);
CREATE INDEX ix_placement_notification_host ON placement_notification (host_agency, received_at, id);
CREATE INDEX ix_placement_notification_police ON placement_notification (police_agency, received_at, id);
CREATE INDEX ix_placement_notification_placing ON placement_notification (placing_agency, received_at, id);
CREATE INDEX ix_placement_notification_home ON placement_notification (home_unit, received_at, id);
CREATE INDEX ix_placement_notification_filed_by ON placement_notification (filed_by_subject, received_at, id);
COMMENT ON TABLE placement_notification IS 'A notification that a child is placed in the area of another authority than the one that placed it.';
COMMENT ON COLUMN placement_notification.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN placement_notification.reference IS 'For people. Class: F1.';
COMMENT ON COLUMN placement_notification.received_at IS 'When the host authority had it; domain time, never changed. Class: F3.';
COMMENT ON COLUMN placement_notification.filed_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN placement_notification.filed_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN placement_notification.filed_by_unit IS 'Team or home. Class: F3.';
COMMENT ON COLUMN placement_notification.filed_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN placement_notification.home_unit IS 'Where the child is placed. Class: F6.';
COMMENT ON COLUMN placement_notification.provider_agency IS 'Who runs the home. Class: F3.';
COMMENT ON COLUMN placement_notification.placing_authority IS 'Statistical code of the authority that placed. Class: F3.';
COMMENT ON COLUMN placement_notification.placing_agency IS 'Its social services, where they take part. Class: F3.';
COMMENT ON COLUMN placement_notification.host_authority IS 'Statistical code of the area in which the home stands. Class: F3.';
COMMENT ON COLUMN placement_notification.host_agency IS 'Its social services. Class: F3.';
COMMENT ON COLUMN placement_notification.police_agency IS 'The police of that area. Class: F3.';
COMMENT ON COLUMN placement_notification.starts_on IS 'Civil date. Class: F3.';
COMMENT ON COLUMN placement_notification.emergency IS 'Whether there was no time to plan (PLACE-04). Class: F3.';
COMMENT ON COLUMN placement_notification.reasons IS 'Why there was no time to plan (PLACE-04). Class: F3.';
COMMENT ON COLUMN placement_notification.placement_id IS 'The stay it announced. Class: F1.';
COMMENT ON COLUMN placement_notification.revision IS 'Number of the version that stands (PLACE-17). Class: none.';
COMMENT ON COLUMN placement_notification.consulted_on IS 'Civil day of the consultation (PLACE-02). Class: F3.';
COMMENT ON COLUMN placement_notification.consultation_summary IS 'What was said. Class: F4.';
COMMENT ON COLUMN placement_notification.consultation_recorded_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN placement_notification.consulted_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN placement_notification.consulted_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN placement_notification.consulted_by_unit IS 'Team or home. Class: F3.';
COMMENT ON COLUMN placement_notification.consulted_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN placement_notification.changed_at IS 'Domain time of the last step. Class: none.';
COMMENT ON COLUMN placement_notification.version IS 'Counts the changes. Class: none.';
ALTER TABLE placement_notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_notification FORCE ROW LEVEL SECURITY;

CREATE TABLE placement_notification_revision (
    id                           uuid NOT NULL CONSTRAINT pk_placement_notification_revision PRIMARY KEY,
    notification_id              uuid NOT NULL CONSTRAINT fk_placement_notification_revision_notification REFERENCES placement_notification (id),
    number                       integer NOT NULL CONSTRAINT ck_placement_notification_revision_number CHECK (number > 0),
    filed_at                     timestamptz NOT NULL,
    filed_by_subject text NOT NULL,
    filed_by_agency text NOT NULL,
    filed_by_unit text,
    filed_by_name text NOT NULL,
    note                         text,
    child_given_name             text NOT NULL,
    child_family_name            text NOT NULL,
    child_date_of_birth          date,
    child_date_of_birth_accuracy text NOT NULL CONSTRAINT ck_placement_notification_revision_accuracy CHECK (child_date_of_birth_accuracy IN ('EXACT', 'ESTIMATED', 'UNKNOWN')),
    child_nhs_number             text,
    child_upn                    text,
    information                  jsonb NOT NULL,
    version                      bigint NOT NULL,
    CONSTRAINT uq_placement_notification_revision_number UNIQUE (notification_id, number)
);
COMMENT ON TABLE placement_notification_revision IS 'One version of what was filed; rows are only ever added (PLACE-17).';
COMMENT ON COLUMN placement_notification_revision.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN placement_notification_revision.notification_id IS 'The notification. Class: F1.';
COMMENT ON COLUMN placement_notification_revision.number IS 'From 1. Class: none.';
COMMENT ON COLUMN placement_notification_revision.filed_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.filed_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN placement_notification_revision.filed_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.filed_by_unit IS 'Team or home. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.filed_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN placement_notification_revision.note IS 'Why it was amended. Class: F4.';
COMMENT ON COLUMN placement_notification_revision.child_given_name IS 'As filed. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.child_family_name IS 'As filed. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.child_date_of_birth IS 'Civil date, as filed. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.child_date_of_birth_accuracy IS 'How sure the birth date is. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.child_nhs_number IS 'As filed. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.child_upn IS 'Unique pupil number, as filed. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.information IS 'What is said of each item of PLACE-06, and since when. Class: F3.';
COMMENT ON COLUMN placement_notification_revision.version IS 'Never changes. Class: none.';
ALTER TABLE placement_notification_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_notification_revision FORCE ROW LEVEL SECURITY;

CREATE TABLE placement_notification_recipient (
    id              uuid NOT NULL CONSTRAINT pk_placement_notification_recipient PRIMARY KEY,
    notification_id uuid NOT NULL CONSTRAINT fk_placement_notification_recipient_notification REFERENCES placement_notification (id),
    kind            text NOT NULL CONSTRAINT ck_placement_notification_recipient_kind CHECK (kind IN ('HOST_SOCIAL_SERVICES', 'HEALTH', 'EDUCATION', 'MISSING_COORDINATOR')),
    agency          text,
    sent_at         timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by text,
    version         bigint NOT NULL,
    CONSTRAINT uq_placement_notification_recipient_kind UNIQUE (notification_id, kind),
    CONSTRAINT ck_placement_notification_recipient_sent CHECK ((agency IS NULL) = (sent_at IS NULL)),
    CONSTRAINT ck_placement_notification_recipient_acknowledged CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL) AND (acknowledged_at IS NULL OR sent_at IS NOT NULL))
);
COMMENT ON TABLE placement_notification_recipient IS 'Who has to be told of a placement, when it was sent and when they said that they know (PLACE-05).';
COMMENT ON COLUMN placement_notification_recipient.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN placement_notification_recipient.notification_id IS 'The notification. Class: F1.';
COMMENT ON COLUMN placement_notification_recipient.kind IS 'As whom it is told. Class: F3.';
COMMENT ON COLUMN placement_notification_recipient.agency IS 'Agency code; empty where it takes no part. Class: F3.';
COMMENT ON COLUMN placement_notification_recipient.sent_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN placement_notification_recipient.acknowledged_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN placement_notification_recipient.acknowledged_by IS 'Name of who acknowledged. Class: F8.';
COMMENT ON COLUMN placement_notification_recipient.version IS 'Counts the changes. Class: none.';
ALTER TABLE placement_notification_recipient ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_notification_recipient FORCE ROW LEVEL SECURITY;

-- Who may see and do what, as the second line behind the scope in every query. Health and education of the area see that a
-- notification is there, not the versions, in which the child stands.
CREATE POLICY placement_notification_reached ON placement_notification FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_notification.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now()))
        OR EXISTS (SELECT 1 FROM placement_notification_recipient told WHERE told.notification_id = placement_notification.id AND 'agency:' || told.agency = ANY (app_subjects())));
CREATE POLICY placement_notification_filed ON placement_notification FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_notification.id AND a.subject = ANY (app_subjects()) AND a.relation IN ('REFERRER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_notification_moved ON placement_notification FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_notification.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now()))
        OR EXISTS (SELECT 1 FROM placement_notification_recipient told WHERE told.notification_id = placement_notification.id AND 'agency:' || told.agency = ANY (app_subjects())));
CREATE POLICY placement_notification_system ON placement_notification FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT, INSERT, UPDATE (revision, consulted_on, consultation_summary, consultation_recorded_at, consulted_by_subject,
    consulted_by_agency, consulted_by_unit, consulted_by_name, changed_at, version) ON placement_notification TO gwarchod_app;
GRANT SELECT ON placement_notification TO gwarchod_system;

CREATE POLICY placement_notification_revision_reached ON placement_notification_revision FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_notification_revision.notification_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_notification_revision_added ON placement_notification_revision FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_notification_revision.notification_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('REFERRER', 'HOME_NOW', 'PLACING_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_notification_revision_system ON placement_notification_revision FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT, INSERT ON placement_notification_revision TO gwarchod_app;
GRANT SELECT ON placement_notification_revision TO gwarchod_system;

CREATE POLICY placement_notification_recipient_reached ON placement_notification_recipient FOR SELECT TO gwarchod_app
    USING ('agency:' || agency = ANY (app_subjects())
        OR EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_notification_recipient.notification_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_notification_recipient_added ON placement_notification_recipient FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_notification_recipient.notification_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('REFERRER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_notification_recipient_acknowledged ON placement_notification_recipient FOR UPDATE TO gwarchod_app
    USING ('agency:' || agency = ANY (app_subjects()));
CREATE POLICY placement_notification_recipient_system ON placement_notification_recipient FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT, INSERT, UPDATE (acknowledged_at, acknowledged_by, version) ON placement_notification_recipient TO gwarchod_app;
GRANT SELECT ON placement_notification_recipient TO gwarchod_system;
