-- Who did or saw what. Appended only; partitioned by month; the default partition catches what no month holds yet, so
-- that a forgotten partition can never stop an audited call.
CREATE TABLE audit_entry (
    id            uuid        NOT NULL,
    at            timestamptz NOT NULL,
    actor         text        NOT NULL,
    actor_kind    text        NOT NULL CONSTRAINT ck_audit_entry_actor_kind CHECK (actor_kind IN ('PERSON', 'SYSTEM')),
    agency        text        NOT NULL,
    client        text        NOT NULL,
    operation     text        NOT NULL,
    resource      text        NOT NULL,
    record_id     uuid,
    child_id      uuid,
    listed_ids    uuid[],
    view_name     text,
    field_classes text        NOT NULL,
    purpose       text,
    basis         text,
    outcome       text        NOT NULL CONSTRAINT ck_audit_entry_outcome CHECK (outcome IN ('ALLOWED', 'REFUSED')),
    status        integer,
    reason_code   text,
    request_hash  text,
    request_id    text,
    trace_id      text,
    CONSTRAINT pk_audit_entry PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE INDEX ix_audit_entry_child ON audit_entry (child_id, at) WHERE child_id IS NOT NULL;
CREATE INDEX ix_audit_entry_record ON audit_entry (record_id, at) WHERE record_id IS NOT NULL;

DO $$
DECLARE
    month date := '2026-01-01';
BEGIN
    WHILE month < '2029-01-01' LOOP
        EXECUTE format('CREATE TABLE audit_entry_%s PARTITION OF audit_entry FOR VALUES FROM (%L) TO (%L)',
            to_char(month, 'YYYYMM'), month, month + interval '1 month');
        month := month + interval '1 month';
    END LOOP;
END
$$;
CREATE TABLE audit_entry_other PARTITION OF audit_entry DEFAULT;

COMMENT ON TABLE audit_entry IS 'One row for each allowed or refused operation on case data. Appended only.';
COMMENT ON COLUMN audit_entry.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN audit_entry.at IS 'System time. Class: F10.';
COMMENT ON COLUMN audit_entry.actor IS 'The person (issuer#subject) or the partner system. Class: F10.';
COMMENT ON COLUMN audit_entry.actor_kind IS 'PERSON or SYSTEM. Class: F10.';
COMMENT ON COLUMN audit_entry.agency IS 'The actor''s agency. Class: F10.';
COMMENT ON COLUMN audit_entry.client IS 'The client the token was issued to. Class: F10.';
COMMENT ON COLUMN audit_entry.operation IS 'operationId. Class: F10.';
COMMENT ON COLUMN audit_entry.resource IS 'Kind of record. Class: F10.';
COMMENT ON COLUMN audit_entry.record_id IS 'Which record, for a single one. Class: F10.';
COMMENT ON COLUMN audit_entry.child_id IS 'Which child, where the record is about a known one. Class: F10.';
COMMENT ON COLUMN audit_entry.listed_ids IS 'The records that a list or search answered with. Class: F10.';
COMMENT ON COLUMN audit_entry.view_name IS 'The view that was sent. Class: F10.';
COMMENT ON COLUMN audit_entry.field_classes IS 'The classes of information in that operation''s fullest view. Class: F10.';
COMMENT ON COLUMN audit_entry.purpose IS 'Why, as the caller declared. Class: F10.';
COMMENT ON COLUMN audit_entry.basis IS 'The relation relied on. Class: F10.';
COMMENT ON COLUMN audit_entry.outcome IS 'ALLOWED or REFUSED. Class: F10.';
COMMENT ON COLUMN audit_entry.status IS 'HTTP status of a refusal. Class: F10.';
COMMENT ON COLUMN audit_entry.reason_code IS 'Problem code of a refusal. Class: F10.';
COMMENT ON COLUMN audit_entry.request_hash IS 'SHA-256 of the request body. Class: F10.';
COMMENT ON COLUMN audit_entry.request_id IS 'X-Request-ID. Class: F10.';
COMMENT ON COLUMN audit_entry.trace_id IS 'W3C trace id. Class: F10.';

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_append ON audit_entry FOR INSERT TO gwarchod_app, gwarchod_system WITH CHECK (true);
GRANT INSERT ON audit_entry TO gwarchod_app, gwarchod_system;
