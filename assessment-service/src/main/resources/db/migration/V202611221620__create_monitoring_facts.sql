-- What the figures are made of: a projection of events, with ids and codes and nothing else of a child. Only the consumers
-- write; an authority's own social services alone read. The policies are an equality of the column, so that they are asked
-- once and not for each row, and an index serves them.
CREATE TABLE monitored_assessment (
    id              uuid NOT NULL CONSTRAINT pk_monitored_assessment PRIMARY KEY,
    case_id         uuid NOT NULL,
    child_id        uuid NOT NULL,
    local_authority text NOT NULL,
    social_services text NOT NULL,
    completed_at    timestamptz NOT NULL,
    quarter         text NOT NULL CONSTRAINT ck_monitored_assessment_quarter CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    category        text NOT NULL CONSTRAINT ck_monitored_assessment_category CHECK (category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    present         text[] NOT NULL
);
CREATE INDEX ix_monitored_assessment_quarter ON monitored_assessment (social_services, quarter);
CREATE INDEX ix_monitored_assessment_all ON monitored_assessment (quarter);
CREATE INDEX ix_monitored_assessment_child ON monitored_assessment (child_id, social_services, completed_at, id);
COMMENT ON TABLE monitored_assessment IS 'Completed assessments, as far as they are counted.';
COMMENT ON COLUMN monitored_assessment.id IS 'The assessment. Class: F1.';
COMMENT ON COLUMN monitored_assessment.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN monitored_assessment.child_id IS 'The child, so that each is counted once. Class: F1.';
COMMENT ON COLUMN monitored_assessment.local_authority IS 'Statistical code of the authority responsible then. Class: F1.';
COMMENT ON COLUMN monitored_assessment.social_services IS 'Its social services, who alone read the row. Class: F1.';
COMMENT ON COLUMN monitored_assessment.completed_at IS 'Domain time. Class: F2.';
COMMENT ON COLUMN monitored_assessment.quarter IS 'Quarter of the year in which it was completed, by the clock of Wales. Class: F2.';
COMMENT ON COLUMN monitored_assessment.category IS 'The category in force with the completion. Class: F2.';
COMMENT ON COLUMN monitored_assessment.present IS 'Codes of the indicators that were present. Class: F4.';
ALTER TABLE monitored_assessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitored_assessment FORCE ROW LEVEL SECURITY;
CREATE POLICY monitored_assessment_own_agency ON monitored_assessment FOR SELECT TO gwarchod_app
    USING (social_services = (SELECT substr(s, 8) FROM unnest(app_subjects()) AS s WHERE s LIKE 'agency:%'));
CREATE POLICY monitored_assessment_system ON monitored_assessment TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON monitored_assessment TO gwarchod_app;
GRANT SELECT, INSERT ON monitored_assessment TO gwarchod_system;

CREATE TABLE monitored_override (
    id              uuid NOT NULL CONSTRAINT pk_monitored_override PRIMARY KEY,
    assessment_id   uuid NOT NULL,
    social_services text NOT NULL,
    category        text NOT NULL CONSTRAINT ck_monitored_override_category CHECK (category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    effective_at    timestamptz NOT NULL
);
CREATE INDEX ix_monitored_override_assessment ON monitored_override (assessment_id, effective_at);
COMMENT ON TABLE monitored_override IS 'From when on an assessment counts in another category. No reference: it may be heard of first.';
COMMENT ON COLUMN monitored_override.id IS 'The override. Class: F1.';
COMMENT ON COLUMN monitored_override.assessment_id IS 'The assessment. Class: F1.';
COMMENT ON COLUMN monitored_override.social_services IS 'Who alone read the row. Class: F1.';
COMMENT ON COLUMN monitored_override.category IS 'The category from then on. Class: F2.';
COMMENT ON COLUMN monitored_override.effective_at IS 'Domain time. Class: F2.';
ALTER TABLE monitored_override ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitored_override FORCE ROW LEVEL SECURITY;
CREATE POLICY monitored_override_own_agency ON monitored_override FOR SELECT TO gwarchod_app
    USING (social_services = (SELECT substr(s, 8) FROM unnest(app_subjects()) AS s WHERE s LIKE 'agency:%'));
CREATE POLICY monitored_override_system ON monitored_override TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON monitored_override TO gwarchod_app;
GRANT SELECT, INSERT ON monitored_override TO gwarchod_system;

CREATE TABLE monitored_obligation (
    id                 uuid NOT NULL CONSTRAINT pk_monitored_obligation PRIMARY KEY,
    local_authority    text NOT NULL,
    social_services    text NOT NULL,
    rule               text NOT NULL,
    pack               text NOT NULL,
    calendar           text NOT NULL,
    trigger_at         timestamptz NOT NULL,
    due_on             date NOT NULL,
    quarter            text NOT NULL CONSTRAINT ck_monitored_obligation_quarter CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    limit_at           timestamptz NOT NULL,
    in_hours           boolean NOT NULL,
    last_working_day   date NOT NULL,
    progress           text NOT NULL CONSTRAINT ck_monitored_obligation_progress CHECK (progress IN ('OPEN', 'DONE', 'CANCELLED')),
    ended_at           timestamptz,
    reason             text,
    departed           boolean NOT NULL,
    obligation_version bigint NOT NULL,
    CONSTRAINT ck_monitored_obligation_ended CHECK ((progress = 'OPEN') = (ended_at IS NULL) AND (progress = 'CANCELLED') = (reason IS NOT NULL))
);
CREATE INDEX ix_monitored_obligation_quarter ON monitored_obligation (social_services, quarter);
COMMENT ON TABLE monitored_obligation IS 'Obligations of all services, as far as they are counted: no child, no case, no person.';
COMMENT ON COLUMN monitored_obligation.id IS 'The obligation. Class: F1.';
COMMENT ON COLUMN monitored_obligation.local_authority IS 'Statistical code of the authority in whose area it is. Class: F1.';
COMMENT ON COLUMN monitored_obligation.social_services IS 'Its social services, who alone read the row. Class: F1.';
COMMENT ON COLUMN monitored_obligation.rule IS 'Period of the policy pack. Class: none.';
COMMENT ON COLUMN monitored_obligation.pack IS 'Policy pack and version. Class: none.';
COMMENT ON COLUMN monitored_obligation.calendar IS 'Calendar version. Class: none.';
COMMENT ON COLUMN monitored_obligation.trigger_at IS 'When the period started. Class: F1.';
COMMENT ON COLUMN monitored_obligation.due_on IS 'Last day, civil date. Class: F1.';
COMMENT ON COLUMN monitored_obligation.quarter IS 'Quarter of the year of that day. Class: F1.';
COMMENT ON COLUMN monitored_obligation.limit_at IS 'In time before this instant (days) or up to it (hours). Class: F1.';
COMMENT ON COLUMN monitored_obligation.in_hours IS 'Whether the period is counted in hours. Class: none.';
COMMENT ON COLUMN monitored_obligation.last_working_day IS 'Last working day on or before the due date. Class: F1.';
COMMENT ON COLUMN monitored_obligation.progress IS 'OPEN, DONE or CANCELLED. Class: F1.';
COMMENT ON COLUMN monitored_obligation.ended_at IS 'When it was done or cancelled. Class: F1.';
COMMENT ON COLUMN monitored_obligation.reason IS 'Why it was cancelled, a fixed code. Class: F1.';
COMMENT ON COLUMN monitored_obligation.departed IS 'Whether somebody decided to depart from the rule (COMP-02). Class: F1.';
COMMENT ON COLUMN monitored_obligation.obligation_version IS 'Version of the obligation; an older one never replaces a newer. Class: none.';
ALTER TABLE monitored_obligation ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitored_obligation FORCE ROW LEVEL SECURITY;
CREATE POLICY monitored_obligation_own_agency ON monitored_obligation FOR SELECT TO gwarchod_app
    USING (social_services = (SELECT substr(s, 8) FROM unnest(app_subjects()) AS s WHERE s LIKE 'agency:%'));
CREATE POLICY monitored_obligation_system ON monitored_obligation TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON monitored_obligation TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON monitored_obligation TO gwarchod_system;
