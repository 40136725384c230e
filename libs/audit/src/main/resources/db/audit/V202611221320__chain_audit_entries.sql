-- The chain over the audit. A row is appended as before, with a note in audit_pending in the same statement; the sequencer
-- takes the notes of committed rows, whatever the order of their commits, and writes a link for each. What says whether a
-- row is chained is its link, never its time or its transaction, so that no order of commits can leave one behind.
CREATE TABLE audit_pending (
    entry_id uuid        NOT NULL CONSTRAINT pk_audit_pending PRIMARY KEY,
    entry_at timestamptz NOT NULL
);
COMMENT ON TABLE audit_pending IS 'Rows of the audit that wait for their link; deleted by the sequencer.';
COMMENT ON COLUMN audit_pending.entry_id IS 'The row. Class: none.';
COMMENT ON COLUMN audit_pending.entry_at IS 'Its moment, which names the partition. Class: F10.';
ALTER TABLE audit_pending ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_pending FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_pending_append ON audit_pending FOR INSERT TO gwarchod_app WITH CHECK (true);
CREATE POLICY audit_pending_system ON audit_pending TO gwarchod_system USING (true) WITH CHECK (true);
GRANT INSERT ON audit_pending TO gwarchod_app;
GRANT SELECT, INSERT, DELETE ON audit_pending TO gwarchod_system;

CREATE TABLE audit_link (
    position      bigint      NOT NULL CONSTRAINT pk_audit_link PRIMARY KEY CONSTRAINT ck_audit_link_position CHECK (position > 0),
    entry_id      uuid        NOT NULL CONSTRAINT uq_audit_link_entry_id UNIQUE,
    entry_at      timestamptz NOT NULL,
    encoding      smallint    NOT NULL CONSTRAINT ck_audit_link_encoding CHECK (encoding > 0),
    previous_hash bytea       NOT NULL CONSTRAINT ck_audit_link_previous_hash CHECK (octet_length(previous_hash) = 32),
    hash          bytea       NOT NULL CONSTRAINT ck_audit_link_hash CHECK (octet_length(hash) = 32)
);
COMMENT ON TABLE audit_link IS 'The chain: one link for each row of the audit, in the order in which the sequencer met them.';
COMMENT ON COLUMN audit_link.position IS 'From 1, without gaps; so the last position is the number of rows. Class: none.';
COMMENT ON COLUMN audit_link.entry_id IS 'The row. Class: none.';
COMMENT ON COLUMN audit_link.entry_at IS 'Its moment, which names the partition. Class: F10.';
COMMENT ON COLUMN audit_link.encoding IS 'Version of the canonical encoding. Class: none.';
COMMENT ON COLUMN audit_link.previous_hash IS 'Hash of the link before. Class: none.';
COMMENT ON COLUMN audit_link.hash IS 'HMAC-SHA-256 over chain, position, previous hash and every column of the row. Class: none.';
ALTER TABLE audit_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_link FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_link_read ON audit_link FOR SELECT TO gwarchod_system USING (true);
CREATE POLICY audit_link_append ON audit_link FOR INSERT TO gwarchod_system WITH CHECK (true);
GRANT SELECT, INSERT ON audit_link TO gwarchod_system;

CREATE TABLE audit_head (
    id        uuid        NOT NULL CONSTRAINT pk_audit_head PRIMARY KEY,
    position  bigint      NOT NULL CONSTRAINT ck_audit_head_position CHECK (position >= 0),
    hash      bytea       NOT NULL CONSTRAINT ck_audit_head_hash CHECK (octet_length(hash) = 32),
    at        timestamptz NOT NULL,
    signature bytea       NOT NULL CONSTRAINT ck_audit_head_signature CHECK (octet_length(signature) = 32)
);
COMMENT ON TABLE audit_head IS 'How far the chain was, and when; the same heads stand in a file outside the database.';
COMMENT ON COLUMN audit_head.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN audit_head.position IS 'The last link then; so also the number of rows chained. Class: none.';
COMMENT ON COLUMN audit_head.hash IS 'Its hash. Class: none.';
COMMENT ON COLUMN audit_head.at IS 'System time. Class: none.';
COMMENT ON COLUMN audit_head.signature IS 'HMAC-SHA-256 over chain, position, hash and moment. Class: none.';
ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_head FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_head_read ON audit_head FOR SELECT TO gwarchod_system USING (true);
CREATE POLICY audit_head_append ON audit_head FOR INSERT TO gwarchod_system WITH CHECK (true);
GRANT SELECT, INSERT ON audit_head TO gwarchod_system;

-- The sequencer and the verifier read what they chain; the service's own role still appends and nothing else.
CREATE POLICY audit_entry_read ON audit_entry FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT ON audit_entry TO gwarchod_system;

-- What was written before there was a chain comes first.
INSERT INTO audit_pending (entry_id, entry_at) SELECT id, at FROM audit_entry;
