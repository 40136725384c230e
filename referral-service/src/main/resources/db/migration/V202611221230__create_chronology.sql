-- What happened, as the services told of it: read as the story of a case, and as the feed of an agency.
CREATE TABLE chronology_entry (
    id          uuid        NOT NULL CONSTRAINT pk_chronology_entry PRIMARY KEY,
    xid         bigint      NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    sequence    bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    record_id   uuid        NOT NULL,
    child_id    uuid,
    occurred_at timestamptz NOT NULL,
    type        text        NOT NULL CONSTRAINT ck_chronology_entry_type CHECK (type ~ '^cymru\.gwarchod\.[a-z0-9-]+\.[a-z0-9-]+\.v[1-9][0-9]*$'),
    source      text        NOT NULL,
    subject     text        NOT NULL CONSTRAINT ck_chronology_entry_subject CHECK (subject ~ '^/v1/[a-z0-9/-]+$'),
    details     text[]      NOT NULL
);
CREATE UNIQUE INDEX uq_chronology_entry_order ON chronology_entry (xid, sequence);
CREATE INDEX ix_chronology_entry_record ON chronology_entry (record_id, occurred_at, xid, sequence);
CREATE INDEX ix_chronology_entry_subject ON chronology_entry (subject, type);
COMMENT ON TABLE chronology_entry IS 'Something that happened to a record, without a name or a narrative; a projection of the events of all services.';
COMMENT ON COLUMN chronology_entry.id IS 'The event. Class: F1.';
COMMENT ON COLUMN chronology_entry.xid IS 'The writing transaction; readers of the feed stop before the oldest one that can still commit. Class: none.';
COMMENT ON COLUMN chronology_entry.sequence IS 'Order within the database. Class: none.';
COMMENT ON COLUMN chronology_entry.record_id IS 'What it happened to: a case, or a submission. Class: F1.';
COMMENT ON COLUMN chronology_entry.child_id IS 'The child, where one is known. Class: F1.';
COMMENT ON COLUMN chronology_entry.occurred_at IS 'Domain time. Class: F2.';
COMMENT ON COLUMN chronology_entry.type IS 'Literal event type. Class: F2.';
COMMENT ON COLUMN chronology_entry.source IS 'The service that owns the fact. Class: none.';
COMMENT ON COLUMN chronology_entry.subject IS 'Path of the record that tells more to whoever may read it. Class: F1.';
COMMENT ON COLUMN chronology_entry.details IS 'Codes and dates, each as NAME=value. Class: F2.';
ALTER TABLE chronology_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE chronology_entry FORCE ROW LEVEL SECURITY;

-- A case tells of itself and of the submissions that ever belonged to it; a submission tells of itself.
CREATE TABLE chronology_story (
    id        uuid NOT NULL CONSTRAINT pk_chronology_story PRIMARY KEY,
    story_id  uuid NOT NULL,
    record_id uuid NOT NULL,
    CONSTRAINT uq_chronology_story_record UNIQUE (story_id, record_id)
);
CREATE INDEX ix_chronology_story_record ON chronology_story (record_id, story_id);
COMMENT ON TABLE chronology_story IS 'Which records belong to the story of a case or of a submission.';
COMMENT ON COLUMN chronology_story.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN chronology_story.story_id IS 'The case or submission whose story it is. Class: F1.';
COMMENT ON COLUMN chronology_story.record_id IS 'A case or submission that the story tells of. Class: F1.';
ALTER TABLE chronology_story ENABLE ROW LEVEL SECURITY;
ALTER TABLE chronology_story FORCE ROW LEVEL SECURITY;

CREATE POLICY chronology_story_reached ON chronology_story FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = chronology_story.story_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY chronology_story_system ON chronology_story TO gwarchod_system USING (true) WITH CHECK (true);
-- Whoever reaches a story reaches what it tells of: the policy above narrows the rows that this one sees.
CREATE POLICY chronology_entry_reached ON chronology_entry FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM chronology_story s WHERE s.record_id = chronology_entry.record_id));
CREATE POLICY chronology_entry_system ON chronology_entry TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON chronology_entry, chronology_story TO gwarchod_app;
GRANT SELECT, INSERT ON chronology_entry, chronology_story TO gwarchod_system;
