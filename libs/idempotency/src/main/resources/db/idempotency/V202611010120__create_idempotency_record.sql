-- First answers to commands, by actor and key. No body is ever kept.
CREATE TABLE idempotency_record (
    actor       text        NOT NULL,
    method      text        NOT NULL,
    path        text        NOT NULL,
    key         text        NOT NULL,
    body_hash   text        NOT NULL,
    status      integer     NOT NULL,
    location    text,
    etag        text,
    resource_id uuid        NOT NULL,
    created_at  timestamptz NOT NULL,
    CONSTRAINT pk_idempotency_record PRIMARY KEY (actor, method, path, key)
);
CREATE INDEX ix_idempotency_record_created_at ON idempotency_record (created_at);
COMMENT ON TABLE idempotency_record IS 'First answers to commands, kept 7 days.';
COMMENT ON COLUMN idempotency_record.actor IS 'The caller: person:… or client:…. Class: F10.';
COMMENT ON COLUMN idempotency_record.method IS 'HTTP method. Class: none.';
COMMENT ON COLUMN idempotency_record.path IS 'Request path. Class: F1.';
COMMENT ON COLUMN idempotency_record.key IS 'The Idempotency-Key. Class: none.';
COMMENT ON COLUMN idempotency_record.body_hash IS 'SHA-256 of the request body. Class: none.';
COMMENT ON COLUMN idempotency_record.status IS 'Status of the first answer. Class: none.';
COMMENT ON COLUMN idempotency_record.location IS 'Location of the first answer. Class: F1.';
COMMENT ON COLUMN idempotency_record.etag IS 'ETag of the first answer. Class: none.';
COMMENT ON COLUMN idempotency_record.resource_id IS 'What to read again for a replay. Class: F1.';
COMMENT ON COLUMN idempotency_record.created_at IS 'System time. Class: none.';
ALTER TABLE idempotency_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_record FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_record_own ON idempotency_record TO gwarchod_app
    USING (actor = ANY (app_subjects())) WITH CHECK (actor = ANY (app_subjects()));
CREATE POLICY idempotency_record_system ON idempotency_record TO gwarchod_system USING (true);
GRANT SELECT, INSERT, UPDATE ON idempotency_record TO gwarchod_app;
GRANT SELECT, DELETE ON idempotency_record TO gwarchod_system;
