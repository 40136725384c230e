-- What must be done by when. The table is its own timer: whoever sweeps claims rows with locks.
CREATE TABLE obligation (
    id                uuid        NOT NULL CONSTRAINT pk_obligation PRIMARY KEY,
    kind              text        NOT NULL,
    rule              text        NOT NULL,
    strength          text        NOT NULL,
    pack              text        NOT NULL,
    calendar          text        NOT NULL,
    child_id          uuid        NOT NULL,
    case_id           uuid        NOT NULL,
    trigger_record    uuid        NOT NULL,
    trigger_at        timestamptz NOT NULL,
    due_on            date        NOT NULL,
    limit_at          timestamptz NOT NULL,
    in_hours          boolean     NOT NULL,
    last_working_day  date        NOT NULL,
    owner_agency      text        NOT NULL,
    local_authority   text        NOT NULL,
    owner_role        text        NOT NULL,
    owner_person      text,
    priority          text        NOT NULL CONSTRAINT ck_obligation_priority CHECK (priority IN ('NORMAL', 'IMMEDIATE')),
    link              text        NOT NULL,
    progress          text        NOT NULL CONSTRAINT ck_obligation_progress CHECK (progress IN ('OPEN', 'DONE', 'CANCELLED')),
    done_at           timestamptz,
    reason            text,
    overdue_published boolean     NOT NULL DEFAULT false,
    version           bigint      NOT NULL,
    CONSTRAINT uq_obligation_once UNIQUE (child_id, kind, trigger_record),
    CONSTRAINT ck_obligation_done CHECK ((progress = 'OPEN') = (done_at IS NULL)),
    CONSTRAINT ck_obligation_cancelled CHECK (progress <> 'CANCELLED' OR reason IS NOT NULL)
);
CREATE INDEX ix_obligation_timer ON obligation (limit_at, id) WHERE progress = 'OPEN' AND NOT overdue_published;
CREATE INDEX ix_obligation_case ON obligation (case_id);
COMMENT ON TABLE obligation IS 'What must be done by when, until it is done or cancelled. Overdue is derived, never stored as a state.';
COMMENT ON COLUMN obligation.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN obligation.kind IS 'What is to be done, a fixed code. Class: F1.';
COMMENT ON COLUMN obligation.rule IS 'Rule of the policy pack. Class: none.';
COMMENT ON COLUMN obligation.strength IS 'COMPLY, HAVE_REGARD or ADVISORY (COMP-01). Class: none.';
COMMENT ON COLUMN obligation.pack IS 'Policy pack and version it was counted with. Class: none.';
COMMENT ON COLUMN obligation.calendar IS 'Calendar version it was counted with. Class: none.';
COMMENT ON COLUMN obligation.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN obligation.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN obligation.trigger_record IS 'The record that set it off. Class: F1.';
COMMENT ON COLUMN obligation.trigger_at IS 'When the period started, domain time. Class: F1.';
COMMENT ON COLUMN obligation.due_on IS 'Last day, civil date, Europe/London. Class: F1.';
COMMENT ON COLUMN obligation.limit_at IS 'In time before this instant (days) or up to it (hours). Class: F1.';
COMMENT ON COLUMN obligation.in_hours IS 'Whether the period is counted in hours. Class: none.';
COMMENT ON COLUMN obligation.last_working_day IS 'Last working day on or before the due date. Class: F1.';
COMMENT ON COLUMN obligation.owner_agency IS 'Agency that has to do it. Class: F1.';
COMMENT ON COLUMN obligation.local_authority IS 'Statistical code. Class: F1.';
COMMENT ON COLUMN obligation.owner_role IS 'Role in the agency. Class: F1.';
COMMENT ON COLUMN obligation.owner_person IS 'One particular person, where it is one. Class: F8.';
COMMENT ON COLUMN obligation.priority IS 'IMMEDIATE where the source says so without a number. Class: F1.';
COMMENT ON COLUMN obligation.link IS 'Where to do it. Class: F1.';
COMMENT ON COLUMN obligation.progress IS 'OPEN, DONE or CANCELLED. Class: F1.';
COMMENT ON COLUMN obligation.done_at IS 'When it was done or cancelled, domain time. Class: F1.';
COMMENT ON COLUMN obligation.reason IS 'Why it was cancelled, a fixed code. Class: F1.';
COMMENT ON COLUMN obligation.overdue_published IS 'Whether its passing was told. Class: none.';
COMMENT ON COLUMN obligation.version IS 'Rises with each event. Class: none.';

ALTER TABLE obligation ENABLE ROW LEVEL SECURITY;
ALTER TABLE obligation FORCE ROW LEVEL SECURITY;
CREATE POLICY obligation_reached ON obligation TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = obligation.case_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY obligation_system ON obligation TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON obligation TO gwarchod_app, gwarchod_system;
