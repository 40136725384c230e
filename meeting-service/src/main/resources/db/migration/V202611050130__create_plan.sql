-- Safeguarding plans and their actions.
CREATE TABLE safeguarding_plan (
    id                 uuid NOT NULL CONSTRAINT pk_safeguarding_plan PRIMARY KEY,
    reference          text NOT NULL CONSTRAINT uq_safeguarding_plan_reference UNIQUE,
    case_id            uuid NOT NULL CONSTRAINT fk_safeguarding_plan_case_id REFERENCES case_file (id),
    child_id           uuid NOT NULL,
    local_authority    text NOT NULL,
    responsible_agency text NOT NULL,
    meeting_id         uuid CONSTRAINT fk_safeguarding_plan_meeting_id REFERENCES meeting (id),
    type               text NOT NULL CONSTRAINT ck_safeguarding_plan_type CHECK (type IN ('SAFETY_PLAN', 'CHILD_IN_NEED_PLAN', 'CHILD_PROTECTION_PLAN')),
    child_views        text,
    no_views_reason    text,
    direct_work_by     jsonb NOT NULL,
    direct_work        text NOT NULL,
    direct_work_topics text[] NOT NULL,
    carer_support      text,
    review_on          date NOT NULL,
    status             text NOT NULL CONSTRAINT ck_safeguarding_plan_status CHECK (status IN ('AWAITING_ALLOCATION', 'ACTIVE', 'ENDED')),
    written_by_subject text NOT NULL,
    written_by_agency  text NOT NULL,
    written_by_unit    text,
    written_by_name    text NOT NULL,
    agreed_at          timestamptz NOT NULL,
    activated_at       timestamptz,
    amended_at         timestamptz,
    ended_at           timestamptz,
    end_reason         text CONSTRAINT ck_safeguarding_plan_end_reason CHECK (end_reason IN ('RISK_REDUCED', 'REPLACED', 'ADULT_SERVICES', 'MOVED_AWAY')),
    end_note           text,
    version            bigint NOT NULL,
    CONSTRAINT ck_safeguarding_plan_views CHECK (child_views IS NOT NULL OR no_views_reason IS NOT NULL),
    CONSTRAINT ck_safeguarding_plan_active CHECK (status = 'ENDED' OR (status = 'ACTIVE') = (activated_at IS NOT NULL)),
    CONSTRAINT ck_safeguarding_plan_ended CHECK ((status = 'ENDED') = (ended_at IS NOT NULL AND end_reason IS NOT NULL))
);
CREATE UNIQUE INDEX uq_safeguarding_plan_open ON safeguarding_plan (case_id) WHERE status <> 'ENDED';
CREATE INDEX ix_safeguarding_plan_agency ON safeguarding_plan (responsible_agency, agreed_at, id);
COMMENT ON TABLE safeguarding_plan IS 'A safeguarding plan for one child.';
COMMENT ON COLUMN safeguarding_plan.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN safeguarding_plan.reference IS 'For people. Class: F1.';
COMMENT ON COLUMN safeguarding_plan.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN safeguarding_plan.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN safeguarding_plan.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN safeguarding_plan.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN safeguarding_plan.meeting_id IS 'The meeting that it results from. Class: F1.';
COMMENT ON COLUMN safeguarding_plan.type IS 'Which kind of plan (PLAN-01). Class: F2.';
COMMENT ON COLUMN safeguarding_plan.child_views IS 'What the child wants and feels (ROLE-28). Class: F4.';
COMMENT ON COLUMN safeguarding_plan.no_views_reason IS 'Why the child''s views are not in it. Class: F4.';
COMMENT ON COLUMN safeguarding_plan.direct_work_by IS 'Who works with the child (PLAN-03). Class: F3.';
COMMENT ON COLUMN safeguarding_plan.direct_work IS 'What that work is. Class: F4.';
COMMENT ON COLUMN safeguarding_plan.direct_work_topics IS 'What that work is about (PLAN-08). Class: F4.';
COMMENT ON COLUMN safeguarding_plan.carer_support IS 'Support and training of carers (PLAN-14). Class: F4.';
COMMENT ON COLUMN safeguarding_plan.review_on IS 'When it is reviewed (PLAN-05). Class: F2.';
COMMENT ON COLUMN safeguarding_plan.status IS 'Where it stands. Class: F2.';
COMMENT ON COLUMN safeguarding_plan.written_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN safeguarding_plan.written_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN safeguarding_plan.written_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN safeguarding_plan.written_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN safeguarding_plan.agreed_at IS 'When it was first written. Class: F2.';
COMMENT ON COLUMN safeguarding_plan.activated_at IS 'When it became active; from category 3 on not before the case is allocated (MEET-27). Class: F2.';
COMMENT ON COLUMN safeguarding_plan.amended_at IS 'When it was last written anew. Class: F2.';
COMMENT ON COLUMN safeguarding_plan.ended_at IS 'Domain time. Class: F2.';
COMMENT ON COLUMN safeguarding_plan.end_reason IS 'Why it ended; that help is refused is no reason (REF-26). Class: F2.';
COMMENT ON COLUMN safeguarding_plan.end_note IS 'Class: F4.';
COMMENT ON COLUMN safeguarding_plan.version IS 'For If-Match. Class: none.';
ALTER TABLE safeguarding_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE safeguarding_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY safeguarding_plan_reached ON safeguarding_plan TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (safeguarding_plan.id, safeguarding_plan.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (safeguarding_plan.id, safeguarding_plan.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY safeguarding_plan_system ON safeguarding_plan TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (type, child_views, no_views_reason, direct_work_by, direct_work, direct_work_topics, carer_support, review_on, status,
    activated_at, amended_at, ended_at, end_reason, end_note, version) ON safeguarding_plan TO gwarchod_app;
GRANT SELECT, UPDATE (status, activated_at, version) ON safeguarding_plan TO gwarchod_system;

CREATE TABLE plan_action (
    id                  uuid NOT NULL CONSTRAINT pk_plan_action PRIMARY KEY,
    plan_id             uuid NOT NULL CONSTRAINT fk_plan_action_plan_id REFERENCES safeguarding_plan (id),
    case_id             uuid NOT NULL CONSTRAINT fk_plan_action_case_id REFERENCES case_file (id),
    child_id            uuid NOT NULL,
    position            integer NOT NULL,
    description         text NOT NULL,
    indicators          text[] NOT NULL,
    kind                text NOT NULL CONSTRAINT ck_plan_action_kind CHECK (kind IN ('GENERAL', 'DIRECT_WORK', 'LONG_TERM_INTENSIVE', 'THERAPY', 'BREAKING_TIES', 'PATHWAY_BEYOND', 'DISRUPTION', 'EMERGENCY')),
    priority            text NOT NULL CONSTRAINT ck_plan_action_priority CHECK (priority IN ('NORMAL', 'HIGH')),
    owner               jsonb NOT NULL,
    owner_agency        text NOT NULL,
    owner_person        text,
    due_on              date NOT NULL,
    progress            text NOT NULL CONSTRAINT ck_plan_action_progress CHECK (progress IN ('OPEN', 'DONE', 'NOT_DONE', 'SUPERSEDED')),
    progress_note       text,
    progress_by_subject text,
    progress_by_agency  text,
    progress_by_unit    text,
    progress_by_name    text,
    progress_at         timestamptz,
    version             bigint NOT NULL,
    CONSTRAINT ck_plan_action_progress_explained CHECK (progress <> 'NOT_DONE' OR progress_note IS NOT NULL)
);
CREATE INDEX ix_plan_action_plan ON plan_action (plan_id, position);
CREATE INDEX ix_plan_action_owner ON plan_action (owner_person, due_on, id);
CREATE INDEX ix_plan_action_owner_agency ON plan_action (owner_agency, due_on, id);
COMMENT ON TABLE plan_action IS 'What one person does by when, as the plan says.';
COMMENT ON COLUMN plan_action.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN plan_action.plan_id IS 'The plan. Class: F1.';
COMMENT ON COLUMN plan_action.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN plan_action.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN plan_action.position IS 'Its place in the plan. Class: none.';
COMMENT ON COLUMN plan_action.description IS 'What is to be done. Class: F4.';
COMMENT ON COLUMN plan_action.indicators IS 'Codes of the indicators that it addresses (PLAN-02). Class: F4.';
COMMENT ON COLUMN plan_action.kind IS 'What sort of action. Class: F2.';
COMMENT ON COLUMN plan_action.priority IS 'PLAN-06. Class: F2.';
COMMENT ON COLUMN plan_action.owner IS 'Who does it (PLAN-04). Class: F3.';
COMMENT ON COLUMN plan_action.owner_agency IS 'Agency of the owner. Class: F3.';
COMMENT ON COLUMN plan_action.owner_person IS 'person:issuer#subject of the owner. Class: F3.';
COMMENT ON COLUMN plan_action.due_on IS 'By when. Class: F2.';
COMMENT ON COLUMN plan_action.progress IS 'PLAN-13. Class: F2.';
COMMENT ON COLUMN plan_action.progress_note IS 'What was done, or why not. Class: F4.';
COMMENT ON COLUMN plan_action.progress_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN plan_action.progress_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN plan_action.progress_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN plan_action.progress_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN plan_action.progress_at IS 'Domain time. Class: F2.';
COMMENT ON COLUMN plan_action.version IS 'For If-Match. Class: none.';
ALTER TABLE plan_action ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_action FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_action_reached ON plan_action TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (plan_action.id, plan_action.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (plan_action.id, plan_action.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY plan_action_system ON plan_action TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (progress, progress_note, progress_by_subject, progress_by_agency, progress_by_unit, progress_by_name,
    progress_at, version) ON plan_action TO gwarchod_app;
GRANT SELECT ON plan_action TO gwarchod_system;
