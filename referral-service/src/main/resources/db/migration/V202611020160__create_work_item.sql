-- What agencies have to do, as the owning services told of it.
CREATE TABLE work_item (
    id                 uuid NOT NULL CONSTRAINT pk_work_item PRIMARY KEY,
    source             text NOT NULL,
    kind               text NOT NULL,
    rule               text NOT NULL,
    strength           text NOT NULL,
    pack               text NOT NULL,
    calendar           text NOT NULL,
    child_id           uuid NOT NULL,
    case_id            uuid NOT NULL,
    trigger_at         timestamptz NOT NULL,
    due_on             date NOT NULL,
    limit_at           timestamptz NOT NULL,
    in_hours           boolean NOT NULL,
    last_working_day   date NOT NULL,
    owner_agency       text NOT NULL,
    local_authority    text NOT NULL,
    owner_role         text NOT NULL,
    owner_person       text,
    immediate          boolean NOT NULL,
    link               text NOT NULL,
    progress           text NOT NULL CONSTRAINT ck_work_item_progress CHECK (progress IN ('OPEN', 'DONE', 'CANCELLED')),
    done_at            timestamptz,
    reason             text,
    obligation_version bigint NOT NULL
);
CREATE INDEX ix_work_item_agency ON work_item (owner_agency, limit_at, id);
CREATE INDEX ix_work_item_open ON work_item (owner_agency, progress, limit_at, id);
CREATE INDEX ix_work_item_case ON work_item (case_id);
COMMENT ON TABLE work_item IS 'Obligations of all services, by the agency that has to meet them; a projection of events.';
COMMENT ON COLUMN work_item.id IS 'The obligation. Class: F1.';
COMMENT ON COLUMN work_item.source IS 'The service that owns the obligation. Class: none.';
COMMENT ON COLUMN work_item.kind IS 'What is to be done, a fixed code. Class: F1.';
COMMENT ON COLUMN work_item.rule IS 'Rule of the policy pack. Class: none.';
COMMENT ON COLUMN work_item.strength IS 'COMPLY, HAVE_REGARD or ADVISORY. Class: none.';
COMMENT ON COLUMN work_item.pack IS 'Policy pack and version. Class: none.';
COMMENT ON COLUMN work_item.calendar IS 'Calendar version. Class: none.';
COMMENT ON COLUMN work_item.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN work_item.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN work_item.trigger_at IS 'When the period started. Class: F1.';
COMMENT ON COLUMN work_item.due_on IS 'Last day, civil date. Class: F1.';
COMMENT ON COLUMN work_item.limit_at IS 'In time before this instant (days) or up to it (hours). Class: F1.';
COMMENT ON COLUMN work_item.in_hours IS 'Whether the period is counted in hours. Class: none.';
COMMENT ON COLUMN work_item.last_working_day IS 'Last working day on or before the due date. Class: F1.';
COMMENT ON COLUMN work_item.owner_agency IS 'Agency that has to do it. Class: F1.';
COMMENT ON COLUMN work_item.local_authority IS 'Statistical code. Class: F1.';
COMMENT ON COLUMN work_item.owner_role IS 'Role in the agency. Class: F1.';
COMMENT ON COLUMN work_item.owner_person IS 'One particular person, where it is one. Class: F8.';
COMMENT ON COLUMN work_item.immediate IS 'Whether the source says immediately. Class: F1.';
COMMENT ON COLUMN work_item.link IS 'Where to do it. Class: F1.';
COMMENT ON COLUMN work_item.progress IS 'OPEN, DONE or CANCELLED. Class: F1.';
COMMENT ON COLUMN work_item.done_at IS 'When it was done or cancelled. Class: F1.';
COMMENT ON COLUMN work_item.reason IS 'Why it was cancelled. Class: F1.';
COMMENT ON COLUMN work_item.obligation_version IS 'Version of the obligation; an older one never replaces a newer. Class: none.';
ALTER TABLE work_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_item FORCE ROW LEVEL SECURITY;
CREATE POLICY work_item_own_agency ON work_item FOR SELECT TO gwarchod_app
    USING ('agency:' || owner_agency = ANY (app_subjects()));
CREATE POLICY work_item_system ON work_item TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON work_item TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON work_item TO gwarchod_system;
