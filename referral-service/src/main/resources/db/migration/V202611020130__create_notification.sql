-- What a person or a role in an agency has to know, and since when they do.
CREATE TABLE notification (
    id               uuid NOT NULL CONSTRAINT pk_notification PRIMARY KEY,
    kind             text NOT NULL,
    record_type      text NOT NULL,
    record_id        uuid NOT NULL,
    case_id          uuid,
    recipient_agency text NOT NULL,
    recipient_role   text NOT NULL,
    recipient_person text,
    created_at       timestamptz NOT NULL,
    acknowledged_at  timestamptz,
    acknowledged_by  text,
    version          bigint NOT NULL,
    CONSTRAINT ck_notification_acknowledged CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
);
CREATE INDEX ix_notification_recipient ON notification (recipient_agency, recipient_role, created_at, id);
CREATE UNIQUE INDEX uq_notification_once ON notification (kind, record_id, recipient_agency, recipient_role, coalesce(recipient_person, ''));
COMMENT ON TABLE notification IS 'A notice to a person or a role, about a record.';
COMMENT ON COLUMN notification.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN notification.kind IS 'What it is about, a fixed code. Class: F1.';
COMMENT ON COLUMN notification.record_type IS 'Kind of record. Class: F1.';
COMMENT ON COLUMN notification.record_id IS 'The record. Class: F1.';
COMMENT ON COLUMN notification.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN notification.recipient_agency IS 'Whose notice it is. Class: F1.';
COMMENT ON COLUMN notification.recipient_role IS 'The role that is to know. Class: F1.';
COMMENT ON COLUMN notification.recipient_person IS 'One particular person, where it is one. Class: F8.';
COMMENT ON COLUMN notification.created_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN notification.acknowledged_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN notification.acknowledged_by IS 'Who acknowledged. Class: F8.';
COMMENT ON COLUMN notification.version IS 'For If-Match. Class: none.';
ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification FORCE ROW LEVEL SECURITY;
CREATE POLICY notification_own_agency ON notification FOR SELECT TO gwarchod_app
    USING ('agency:' || recipient_agency = ANY (app_subjects()));
CREATE POLICY notification_made ON notification FOR INSERT TO gwarchod_app WITH CHECK (app_subjects() IS NOT NULL);
CREATE POLICY notification_acknowledged ON notification FOR UPDATE TO gwarchod_app
    USING ('agency:' || recipient_agency = ANY (app_subjects()));
CREATE POLICY notification_system ON notification TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON notification TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON notification TO gwarchod_system;
