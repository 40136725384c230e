-- Facts from other services that put an indicator before the practitioner (SERAF-24). They are kept by child, because a draft
-- may be opened long after the fact; a draft keeps what it suggested, so that it stays known what the practitioner was shown.
CREATE TABLE suggesting_fact (
    cause       uuid NOT NULL,
    reason      text NOT NULL CONSTRAINT ck_suggesting_fact_reason CHECK (reason IN ('OVERNIGHT_MISSING_EPISODE')),
    child_id    uuid NOT NULL,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT pk_suggesting_fact PRIMARY KEY (cause, reason)
);
CREATE INDEX ix_suggesting_fact_child ON suggesting_fact (child_id, occurred_at);
COMMENT ON TABLE suggesting_fact IS 'Facts that suggest an indicator and tick none; a projection of events.';
COMMENT ON COLUMN suggesting_fact.cause IS 'The record behind it, such as a missing episode. Class: F1.';
COMMENT ON COLUMN suggesting_fact.reason IS 'What it says, a fixed code. Class: F4.';
COMMENT ON COLUMN suggesting_fact.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN suggesting_fact.occurred_at IS 'When it happened, domain time. Class: F4.';
ALTER TABLE suggesting_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE suggesting_fact FORCE ROW LEVEL SECURITY;
CREATE POLICY suggesting_fact_reached ON suggesting_fact FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM known_case k JOIN case_access a ON a.record_id = k.id WHERE k.child_id = suggesting_fact.child_id
        AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY suggesting_fact_system ON suggesting_fact TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON suggesting_fact TO gwarchod_app;
GRANT SELECT, INSERT ON suggesting_fact TO gwarchod_system;

CREATE TABLE assessment_suggestion (
    assessment_id uuid NOT NULL,
    indicator     text NOT NULL,
    cause         uuid NOT NULL,
    case_id       uuid NOT NULL,
    reason        text NOT NULL CONSTRAINT ck_assessment_suggestion_reason CHECK (reason IN ('OVERNIGHT_MISSING_EPISODE')),
    occurred_at   timestamptz NOT NULL,
    CONSTRAINT pk_assessment_suggestion PRIMARY KEY (assessment_id, indicator, cause),
    CONSTRAINT fk_assessment_suggestion_assessment FOREIGN KEY (assessment_id, case_id) REFERENCES assessment (id, case_id)
);
COMMENT ON TABLE assessment_suggestion IS 'What was put before the practitioner while the assessment was a draft. Inserted, never changed; it is no answer.';
COMMENT ON COLUMN assessment_suggestion.assessment_id IS 'The assessment. Class: F1.';
COMMENT ON COLUMN assessment_suggestion.indicator IS 'Code of the indicator. Class: F4.';
COMMENT ON COLUMN assessment_suggestion.cause IS 'The record behind it. Class: F1.';
COMMENT ON COLUMN assessment_suggestion.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN assessment_suggestion.reason IS 'Why, a fixed code. Class: F4.';
COMMENT ON COLUMN assessment_suggestion.occurred_at IS 'When it happened, domain time. Class: F4.';
ALTER TABLE assessment_suggestion ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment_suggestion FORCE ROW LEVEL SECURITY;
CREATE POLICY assessment_suggestion_reached ON assessment_suggestion FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_suggestion.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA', 'GRANTED_FULL')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_suggestion_drafted ON assessment_suggestion FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM assessment d WHERE d.id = assessment_suggestion.assessment_id AND d.status = 'DRAFT')
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_suggestion.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_suggestion_system ON assessment_suggestion FOR SELECT TO gwarchod_system USING (true);
CREATE POLICY assessment_suggestion_heard ON assessment_suggestion FOR INSERT TO gwarchod_system
    WITH CHECK (EXISTS (SELECT 1 FROM assessment d WHERE d.id = assessment_suggestion.assessment_id AND d.status = 'DRAFT'));
GRANT SELECT, INSERT ON assessment_suggestion TO gwarchod_app, gwarchod_system;

-- A suggestion is a new version of the draft, so that nobody completes a form without having been shown it.
CREATE POLICY assessment_counted ON assessment FOR UPDATE TO gwarchod_system USING (status = 'DRAFT') WITH CHECK (status = 'DRAFT');
GRANT UPDATE (version) ON assessment TO gwarchod_system;

-- Associated actions that somebody says were done (SERAF-17 to SERAF-22): those that no other record of the suite shows.
CREATE TABLE assessment_action_done (
    assessment_id uuid NOT NULL,
    action        text NOT NULL CONSTRAINT ck_assessment_action_done_action CHECK (action IN ('EDUCATE_TO_STAY_SAFE', 'RISK_AWARENESS_WORK', 'PATHWAY_PLAN', 'SS_PPU_LIAISON')),
    case_id       uuid NOT NULL,
    done_at       timestamptz NOT NULL,
    description   text NOT NULL,
    recorded_by   text NOT NULL,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT pk_assessment_action_done PRIMARY KEY (assessment_id, action),
    CONSTRAINT fk_assessment_action_done_assessment FOREIGN KEY (assessment_id, case_id) REFERENCES assessment (id, case_id)
);
COMMENT ON TABLE assessment_action_done IS 'Associated actions that were done. Inserted once each, never changed.';
COMMENT ON COLUMN assessment_action_done.assessment_id IS 'The assessment that called for it. Class: F1.';
COMMENT ON COLUMN assessment_action_done.action IS 'The action, a fixed code. Class: F4.';
COMMENT ON COLUMN assessment_action_done.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN assessment_action_done.done_at IS 'When it was done. Class: F4.';
COMMENT ON COLUMN assessment_action_done.description IS 'What was done. Class: F4.';
COMMENT ON COLUMN assessment_action_done.recorded_by IS 'Person, issuer#subject. Class: F8.';
COMMENT ON COLUMN assessment_action_done.recorded_at IS 'Domain time. Class: F4.';
ALTER TABLE assessment_action_done ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment_action_done FORCE ROW LEVEL SECURITY;
CREATE POLICY assessment_action_done_reached ON assessment_action_done FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_action_done.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA', 'GRANTED_FULL')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_action_done_recorded ON assessment_action_done FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM assessment d WHERE d.id = assessment_action_done.assessment_id AND d.status = 'COMPLETED')
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_action_done.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
GRANT SELECT, INSERT ON assessment_action_done TO gwarchod_app;

-- Every lowering is listed for the lead officer, the first proposed first (AMB-31).
CREATE INDEX ix_assessment_override_proposed ON assessment_override (proposed_at, id) WHERE to_category < from_category;
