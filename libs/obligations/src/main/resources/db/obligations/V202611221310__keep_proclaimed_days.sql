-- Days proclaimed after this release, as the calendar of this service knows them, and what they moved (TIME-R7).
CREATE TABLE proclaimed_day (
    day           date        NOT NULL CONSTRAINT pk_proclaimed_day PRIMARY KEY,
    name_en       text        NOT NULL,
    name_cy       text        NOT NULL,
    proclaimed_at timestamptz NOT NULL,
    sequence      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY CONSTRAINT uq_proclaimed_day_sequence UNIQUE
);
COMMENT ON TABLE proclaimed_day IS 'Bank holidays proclaimed once, after the release. Never changed or removed.';
COMMENT ON COLUMN proclaimed_day.day IS 'The day on which nobody works. Class: none.';
COMMENT ON COLUMN proclaimed_day.name_en IS 'Name in English. Class: none.';
COMMENT ON COLUMN proclaimed_day.name_cy IS 'Name in Welsh. Class: none.';
COMMENT ON COLUMN proclaimed_day.proclaimed_at IS 'When it was proclaimed, domain time. Class: none.';
COMMENT ON COLUMN proclaimed_day.sequence IS 'The order in which the calendar grew. Class: none.';
GRANT SELECT ON proclaimed_day TO gwarchod_app;
GRANT SELECT, INSERT ON proclaimed_day TO gwarchod_system;

CREATE TABLE obligation_move (
    obligation_id    uuid        NOT NULL CONSTRAINT fk_obligation_move_obligation REFERENCES obligation ON DELETE CASCADE,
    calendar_to      text        NOT NULL,
    calendar_from    text        NOT NULL,
    due_on           date        NOT NULL,
    limit_at         timestamptz NOT NULL,
    last_working_day date        NOT NULL,
    moved_at         timestamptz NOT NULL,
    CONSTRAINT pk_obligation_move PRIMARY KEY (obligation_id, calendar_to)
);
COMMENT ON TABLE obligation_move IS 'What was due when, before a calendar moved it; once for each calendar. Appended only.';
COMMENT ON COLUMN obligation_move.obligation_id IS 'The obligation. Class: F1.';
COMMENT ON COLUMN obligation_move.calendar_to IS 'Version of the calendar that moved it. Class: none.';
COMMENT ON COLUMN obligation_move.calendar_from IS 'Version it was counted with before. Class: none.';
COMMENT ON COLUMN obligation_move.due_on IS 'Last day before the move. Class: F1.';
COMMENT ON COLUMN obligation_move.limit_at IS 'Limit before the move. Class: F1.';
COMMENT ON COLUMN obligation_move.last_working_day IS 'Last working day on or before the due date, before the move. Class: F1.';
COMMENT ON COLUMN obligation_move.moved_at IS 'When it was moved, domain time. Class: F1.';
ALTER TABLE obligation_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE obligation_move FORCE ROW LEVEL SECURITY;
CREATE POLICY obligation_move_reached ON obligation_move FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM obligation o WHERE o.id = obligation_move.obligation_id));
CREATE POLICY obligation_move_system ON obligation_move TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON obligation_move TO gwarchod_app;
GRANT SELECT, INSERT ON obligation_move TO gwarchod_system;
