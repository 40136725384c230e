-- Events out and in. The outbox's columns are those of Debezium's outbox event router, so that a log-based reader can
-- take the place of the HTTP feed.
CREATE TABLE outbox_event (
    id            uuid        NOT NULL CONSTRAINT pk_outbox_event PRIMARY KEY,
    sequence      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    xid           xid8        NOT NULL DEFAULT pg_current_xact_id(),
    aggregatetype text        NOT NULL,
    aggregateid   uuid        NOT NULL,
    type          text        NOT NULL CONSTRAINT ck_outbox_event_type CHECK (type ~ '^cymru\.gwarchod\.[a-z0-9-]+\.[a-z0-9-]+\.v[1-9][0-9]*$'),
    occurred_at   timestamptz NOT NULL,
    payload       jsonb       NOT NULL,
    audience      text[]      NOT NULL
);
CREATE UNIQUE INDEX uq_outbox_event_order ON outbox_event (xid, sequence);
COMMENT ON TABLE outbox_event IS 'Events published with the state change that they speak of.';
COMMENT ON COLUMN outbox_event.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN outbox_event.sequence IS 'Order within the database. Class: none.';
COMMENT ON COLUMN outbox_event.xid IS 'The writing transaction; readers stop before the oldest one that can still commit. Class: none.';
COMMENT ON COLUMN outbox_event.aggregatetype IS 'Kind of record. Class: F1.';
COMMENT ON COLUMN outbox_event.aggregateid IS 'The record; order is kept for each. Class: F1.';
COMMENT ON COLUMN outbox_event.type IS 'Literal event type. Class: F1.';
COMMENT ON COLUMN outbox_event.occurred_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN outbox_event.payload IS 'What other services'' rules need: ids, codes, instants, dates; never a name, an address or free text. Class: F3.';
COMMENT ON COLUMN outbox_event.audience IS 'Agencies whose partner feed shows it. Class: F1.';

CREATE TABLE inbox_event (
    source      text        NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL,
    CONSTRAINT pk_inbox_event PRIMARY KEY (source, event_id)
);
COMMENT ON TABLE inbox_event IS 'Events that have taken effect here; a second delivery is dropped.';
COMMENT ON COLUMN inbox_event.source IS 'The service that published. Class: none.';
COMMENT ON COLUMN inbox_event.event_id IS 'The event. Class: none.';
COMMENT ON COLUMN inbox_event.received_at IS 'System time. Class: none.';

CREATE TABLE parked_event (
    source    text        NOT NULL,
    event_id  uuid        NOT NULL,
    event     jsonb       NOT NULL,
    attempts  integer     NOT NULL,
    parked_at timestamptz NOT NULL,
    CONSTRAINT pk_parked_event PRIMARY KEY (source, event_id)
);
COMMENT ON TABLE parked_event IS 'Events whose effect has to wait for another; they are tried again.';
COMMENT ON COLUMN parked_event.source IS 'The service that published. Class: none.';
COMMENT ON COLUMN parked_event.event_id IS 'The event. Class: none.';
COMMENT ON COLUMN parked_event.event IS 'The event as it came. Class: F3.';
COMMENT ON COLUMN parked_event.attempts IS 'How often it was tried. Class: none.';
COMMENT ON COLUMN parked_event.parked_at IS 'System time of the first attempt. Class: none.';

CREATE TABLE feed_cursor (
    source    text        NOT NULL CONSTRAINT pk_feed_cursor PRIMARY KEY,
    cursor    text        NOT NULL,
    polled_at timestamptz NOT NULL
);
COMMENT ON TABLE feed_cursor IS 'How far each source has been read, and when it last answered.';
COMMENT ON COLUMN feed_cursor.source IS 'The service that publishes. Class: none.';
COMMENT ON COLUMN feed_cursor.cursor IS 'Place in its feed. Class: none.';
COMMENT ON COLUMN feed_cursor.polled_at IS 'System time of the last successful look, empty or not. Class: none.';

ALTER TABLE outbox_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_event FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_event_append ON outbox_event FOR INSERT TO gwarchod_app WITH CHECK (true);
CREATE POLICY outbox_event_system ON outbox_event TO gwarchod_system USING (true) WITH CHECK (true);
GRANT INSERT ON outbox_event TO gwarchod_app;
GRANT SELECT, INSERT ON outbox_event TO gwarchod_system;

ALTER TABLE parked_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE parked_event FORCE ROW LEVEL SECURITY;
CREATE POLICY parked_event_system ON parked_event TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON parked_event TO gwarchod_system;
GRANT SELECT, INSERT ON inbox_event TO gwarchod_system;
GRANT SELECT, INSERT, UPDATE ON feed_cursor TO gwarchod_system;
GRANT SELECT ON feed_cursor TO gwarchod_app;
