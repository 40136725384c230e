-- To which team and social worker a case is allocated (MEET-27, MEET-28); one allocation at a time.
CREATE TABLE allocation (
    id                   uuid NOT NULL CONSTRAINT pk_allocation PRIMARY KEY,
    case_id              uuid NOT NULL CONSTRAINT fk_allocation_case_id REFERENCES case_file (id),
    child_id             uuid NOT NULL CONSTRAINT fk_allocation_child_id REFERENCES child (id),
    local_authority      text NOT NULL,
    responsible_agency   text NOT NULL,
    team                 text NOT NULL,
    social_worker        text NOT NULL,
    allocated_at         timestamptz NOT NULL,
    allocated_by_subject text NOT NULL,
    allocated_by_agency  text NOT NULL,
    allocated_by_unit    text,
    allocated_by_name    text NOT NULL,
    ended_at             timestamptz,
    end_reason           text CONSTRAINT ck_allocation_end_reason CHECK (end_reason IN ('REALLOCATED', 'WORKER_UNAVAILABLE', 'SERVICE_ENDED', 'ALLOCATED_IN_ERROR', 'CASE_ENDED')),
    version              bigint NOT NULL,
    CONSTRAINT ck_allocation_ending CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX uq_allocation_current ON allocation (case_id) WHERE ended_at IS NULL;
CREATE INDEX ix_allocation_case ON allocation (case_id, allocated_at, id);
COMMENT ON TABLE allocation IS 'To which team and social worker a case is or was allocated.';
COMMENT ON COLUMN allocation.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN allocation.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN allocation.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN allocation.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN allocation.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN allocation.team IS 'Unit code of the team. Class: F1.';
COMMENT ON COLUMN allocation.social_worker IS 'person:issuer#subject. Class: F1.';
COMMENT ON COLUMN allocation.allocated_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN allocation.allocated_by_subject IS 'person:issuer#subject. Class: F8.';
COMMENT ON COLUMN allocation.allocated_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN allocation.allocated_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN allocation.allocated_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN allocation.ended_at IS 'Domain time; empty while it lasts. Class: F1.';
COMMENT ON COLUMN allocation.end_reason IS 'Why it ended, a fixed code. Class: F3.';
COMMENT ON COLUMN allocation.version IS 'For If-Match. Class: none.';
ALTER TABLE allocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE allocation FORCE ROW LEVEL SECURITY;
CREATE POLICY allocation_reached ON allocation TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = allocation.case_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = allocation.case_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY allocation_system ON allocation TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (ended_at, end_reason, version) ON allocation TO gwarchod_app, gwarchod_system;

-- Which plans of a case are in force, as meeting-service told: while one is, the case stays allocated (MEET-28).
CREATE TABLE plan_standing (
    id           uuid NOT NULL CONSTRAINT pk_plan_standing PRIMARY KEY,
    case_id      uuid NOT NULL,
    activated_at timestamptz NOT NULL,
    ended_at     timestamptz,
    version      bigint NOT NULL
);
CREATE INDEX ix_plan_standing_case ON plan_standing (case_id) WHERE ended_at IS NULL;
COMMENT ON TABLE plan_standing IS 'Plans and whether they are in force; a projection of events.';
COMMENT ON COLUMN plan_standing.id IS 'The plan. Class: F1.';
COMMENT ON COLUMN plan_standing.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN plan_standing.activated_at IS 'Since when it has been in force. Class: F1.';
COMMENT ON COLUMN plan_standing.ended_at IS 'Until when; empty while it lasts. Class: F1.';
COMMENT ON COLUMN plan_standing.version IS 'Counts the changes. Class: none.';
ALTER TABLE plan_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_standing FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_standing_reached ON plan_standing FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = plan_standing.case_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY plan_standing_system ON plan_standing TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON plan_standing TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON plan_standing TO gwarchod_system;
