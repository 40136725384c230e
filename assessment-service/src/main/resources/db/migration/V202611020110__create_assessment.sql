-- Assessments. A draft is three tables: the assessment, the form, and one row for each answer, so that two people who save
-- different answers write different rows. A completed form never changes, without any trigger: form and answers accept
-- changes only while the assessment is a draft, a completion can only be inserted, and an assessment that has one cannot be
-- a draft again. Form and answers open to fewer relations than the rest: the summary is for more eyes (SHARE-01).
CREATE TABLE assessment (
    id                 uuid NOT NULL CONSTRAINT pk_assessment PRIMARY KEY,
    case_id            uuid NOT NULL CONSTRAINT fk_assessment_case_id REFERENCES known_case (id),
    child_id           uuid NOT NULL,
    number             integer NOT NULL CONSTRAINT ck_assessment_number CHECK (number >= 1),
    previous_id        uuid CONSTRAINT fk_assessment_previous_id REFERENCES assessment (id),
    instrument_version text NOT NULL,
    opened_by          text NOT NULL,
    opened_at          timestamptz NOT NULL,
    status             text NOT NULL CONSTRAINT ck_assessment_status CHECK (status IN ('DRAFT', 'COMPLETED')),
    lifecycle_version  bigint NOT NULL,
    version            bigint NOT NULL,
    CONSTRAINT uq_assessment_number UNIQUE (case_id, number),
    CONSTRAINT uq_assessment_case UNIQUE (id, case_id)
);
CREATE UNIQUE INDEX uq_assessment_draft ON assessment (case_id) WHERE status = 'DRAFT';
CREATE INDEX ix_assessment_case ON assessment (case_id, opened_at, id);
COMMENT ON TABLE assessment IS 'An assessment of one case: what it is from its first moment, and where it stands.';
COMMENT ON COLUMN assessment.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN assessment.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN assessment.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN assessment.number IS '1 for the first of the case; a reassessment is the next (SERAF-12). Class: F1.';
COMMENT ON COLUMN assessment.previous_id IS 'The one before. Class: F1.';
COMMENT ON COLUMN assessment.instrument_version IS 'The list of indicators it is pinned to (SERAF-23). Class: none.';
COMMENT ON COLUMN assessment.opened_by IS 'Person who opened it, issuer#subject. Class: F8.';
COMMENT ON COLUMN assessment.opened_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN assessment.status IS 'Where it stands. Class: F1.';
COMMENT ON COLUMN assessment.lifecycle_version IS 'Version since which the state is what it is. Class: none.';
COMMENT ON COLUMN assessment.version IS 'For If-Match; each save is one. Class: none.';
ALTER TABLE assessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment FORCE ROW LEVEL SECURITY;

CREATE TABLE assessment_completion (
    assessment_id          uuid NOT NULL CONSTRAINT pk_assessment_completion PRIMARY KEY,
    case_id                uuid NOT NULL,
    child_id               uuid NOT NULL,
    completed_by           text NOT NULL,
    assessor_agency        text NOT NULL,
    completed_at           timestamptz NOT NULL,
    assessed_on            date NOT NULL,
    adult_on_assessed_date boolean NOT NULL,
    indicated_category     text NOT NULL CONSTRAINT ck_assessment_completion_indicated_category CHECK (indicated_category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    score                  integer NOT NULL,
    decision_raises_to     text CONSTRAINT ck_assessment_completion_decision_raises_to CHECK (decision_raises_to IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    decision_override_id   uuid,
    decision_rationale     text,
    result                 text NOT NULL,
    CONSTRAINT fk_assessment_completion_assessment FOREIGN KEY (assessment_id, case_id) REFERENCES assessment (id, case_id),
    CONSTRAINT ck_assessment_completion_decision CHECK ((decision_raises_to IS NULL) = (decision_override_id IS NULL) AND (decision_raises_to IS NULL OR decision_rationale IS NOT NULL))
);
CREATE INDEX ix_assessment_completion_child ON assessment_completion (child_id, completed_at);
COMMENT ON TABLE assessment_completion IS 'The act of completing, with everything fixed by it. Inserted once, never changed (SERAF-12).';
COMMENT ON COLUMN assessment_completion.assessment_id IS 'The assessment. Class: F1.';
COMMENT ON COLUMN assessment_completion.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN assessment_completion.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN assessment_completion.completed_by IS 'The accountable assessor, issuer#subject. Class: F8.';
COMMENT ON COLUMN assessment_completion.assessor_agency IS 'Agency of the assessor. Class: F2.';
COMMENT ON COLUMN assessment_completion.completed_at IS 'Domain time. Class: F2.';
COMMENT ON COLUMN assessment_completion.assessed_on IS 'Civil day the picture is of. Class: F2.';
COMMENT ON COLUMN assessment_completion.adult_on_assessed_date IS 'Certainly 18 or over on that day (SERAF-22). Class: F3.';
COMMENT ON COLUMN assessment_completion.indicated_category IS 'What the rule says. Class: F2.';
COMMENT ON COLUMN assessment_completion.score IS 'Points of the published score; an indication only (SERAF-06). Class: F2.';
COMMENT ON COLUMN assessment_completion.decision_raises_to IS 'Where the score spoke for more: the category chosen instead; empty where the indicated one was confirmed. Class: F4.';
COMMENT ON COLUMN assessment_completion.decision_override_id IS 'The override made with the completion. Class: F4.';
COMMENT ON COLUMN assessment_completion.decision_rationale IS 'Why, where the score spoke for more. Class: F4.';
COMMENT ON COLUMN assessment_completion.result IS 'The result in its canonical form, byte for byte; recomputation must give the same. Class: F4.';
ALTER TABLE assessment_completion ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment_completion FORCE ROW LEVEL SECURITY;

CREATE TABLE assessment_form (
    assessment_id            uuid NOT NULL CONSTRAINT pk_assessment_form PRIMARY KEY,
    case_id                  uuid NOT NULL,
    assessed_on              date,
    in_need                  boolean,
    requires_protection      boolean,
    child_views_heard        boolean,
    child_views              text,
    family_views             text,
    assessor_person          text,
    assessor_name            text,
    assessor_agency          text,
    assessor_social_services boolean,
    seraf_trained            boolean,
    contributors             jsonb,
    details_version          bigint NOT NULL,
    version                  bigint NOT NULL,
    CONSTRAINT fk_assessment_form_assessment FOREIGN KEY (assessment_id, case_id) REFERENCES assessment (id, case_id),
    CONSTRAINT ck_assessment_form_child_views CHECK ((child_views_heard IS NULL) = (child_views IS NULL)),
    CONSTRAINT ck_assessment_form_assessor CHECK (num_nulls(assessor_person, assessor_name, assessor_agency, assessor_social_services, seraf_trained) IN (0, 5))
);
COMMENT ON TABLE assessment_form IS 'Everything in the form but the answers. May be incomplete while the assessment is a draft.';
COMMENT ON COLUMN assessment_form.assessment_id IS 'The assessment. Class: F1.';
COMMENT ON COLUMN assessment_form.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN assessment_form.assessed_on IS 'Civil day the picture is of. Class: F4.';
COMMENT ON COLUMN assessment_form.in_need IS 'Whether the child is in need (SERAF-02). Class: F4.';
COMMENT ON COLUMN assessment_form.requires_protection IS 'Whether the child requires protection (SERAF-02). Class: F4.';
COMMENT ON COLUMN assessment_form.child_views_heard IS 'Whether the child was heard (SERAF-29). Class: F4.';
COMMENT ON COLUMN assessment_form.child_views IS 'What the child said, or why the child was not heard. Class: F4.';
COMMENT ON COLUMN assessment_form.family_views IS 'What parents or carers say. Class: F5.';
COMMENT ON COLUMN assessment_form.assessor_person IS 'Who answers for it, issuer#subject. Class: F8.';
COMMENT ON COLUMN assessment_form.assessor_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN assessment_form.assessor_agency IS 'Agency of the assessor. Class: F2.';
COMMENT ON COLUMN assessment_form.assessor_social_services IS 'Whether that is social services. Class: F2.';
COMMENT ON COLUMN assessment_form.seraf_trained IS 'Recorded, never required (AMB-9). Class: F4.';
COMMENT ON COLUMN assessment_form.contributors IS 'Who else took part; empty list: nobody. Class: F8.';
COMMENT ON COLUMN assessment_form.details_version IS 'Version of the assessment with which this was saved last. Class: none.';
COMMENT ON COLUMN assessment_form.version IS 'Counts the changes. Class: none.';
ALTER TABLE assessment_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment_form FORCE ROW LEVEL SECURITY;

CREATE TABLE assessment_answer (
    assessment_id uuid NOT NULL,
    indicator     text NOT NULL,
    case_id       uuid NOT NULL,
    presence      text CONSTRAINT ck_assessment_answer_presence CHECK (presence IN ('PRESENT', 'NOT_PRESENT', 'UNKNOWN')),
    recency       text CONSTRAINT ck_assessment_answer_recency CHECK (recency IN ('CURRENT', 'RECENT', 'BOTH')),
    note          text,
    source        text CONSTRAINT ck_assessment_answer_source CHECK (source IN ('CHILD', 'PARENT_OR_CARER', 'OTHER_YOUNG_PERSON', 'OWN_OBSERVATION', 'OTHER_PRACTITIONER', 'AGENCY_RECORD', 'POLICE_INFORMATION', 'MEMBER_OF_PUBLIC')),
    saved_by      text NOT NULL,
    saved_at      timestamptz NOT NULL,
    saved_version bigint NOT NULL,
    version       bigint NOT NULL,
    CONSTRAINT fk_assessment_answer_assessment FOREIGN KEY (assessment_id, case_id) REFERENCES assessment (id, case_id),
    CONSTRAINT pk_assessment_answer PRIMARY KEY (assessment_id, indicator)
);
COMMENT ON TABLE assessment_answer IS 'The answer to one indicator. A row without presence is an answer that was taken back.';
COMMENT ON COLUMN assessment_answer.assessment_id IS 'The assessment. Class: F1.';
COMMENT ON COLUMN assessment_answer.indicator IS 'Code of the indicator. Class: F4.';
COMMENT ON COLUMN assessment_answer.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN assessment_answer.presence IS 'What is known (SERAF-03). Class: F4.';
COMMENT ON COLUMN assessment_answer.recency IS 'When last seen (AMB-3). Class: F4.';
COMMENT ON COLUMN assessment_answer.note IS 'Evidence (SERAF-14), or history worth keeping. Class: F4.';
COMMENT ON COLUMN assessment_answer.source IS 'Where the evidence comes from. Class: F8.';
COMMENT ON COLUMN assessment_answer.saved_by IS 'Name of who saved it last. Class: F8.';
COMMENT ON COLUMN assessment_answer.saved_at IS 'Domain time. Class: F4.';
COMMENT ON COLUMN assessment_answer.saved_version IS 'Version of the assessment with which it was saved last. Class: none.';
COMMENT ON COLUMN assessment_answer.version IS 'Counts the changes. Class: none.';
ALTER TABLE assessment_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment_answer FORCE ROW LEVEL SECURITY;

CREATE TABLE assessment_override (
    id              uuid NOT NULL CONSTRAINT pk_assessment_override PRIMARY KEY,
    assessment_id   uuid NOT NULL,
    case_id         uuid NOT NULL,
    sequence        integer NOT NULL,
    from_category   text NOT NULL CONSTRAINT ck_assessment_override_from_category CHECK (from_category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    to_category     text NOT NULL CONSTRAINT ck_assessment_override_to_category CHECK (to_category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    rationale       text NOT NULL,
    proposed_by     text NOT NULL,
    proposed_at     timestamptz NOT NULL,
    status          text NOT NULL CONSTRAINT ck_assessment_override_status CHECK (status IN ('AWAITING_APPROVAL', 'EFFECTIVE', 'APPROVED', 'REJECTED', 'SUPERSEDED')),
    decided_by      text,
    decided_roles   text[],
    decision_reason text,
    decided_at      timestamptz,
    version         bigint NOT NULL,
    CONSTRAINT fk_assessment_override_assessment FOREIGN KEY (assessment_id, case_id) REFERENCES assessment (id, case_id),
    CONSTRAINT uq_assessment_override_sequence UNIQUE (assessment_id, sequence),
    CONSTRAINT ck_assessment_override_second_person CHECK (decided_by IS DISTINCT FROM proposed_by)
);
COMMENT ON TABLE assessment_override IS 'A professional decision for another category, kept for ever beside the indicated one (SERAF-07).';
COMMENT ON COLUMN assessment_override.id IS 'UUIDv7. Class: F4.';
COMMENT ON COLUMN assessment_override.assessment_id IS 'The assessment. Class: F1.';
COMMENT ON COLUMN assessment_override.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN assessment_override.sequence IS 'Order of the proposals. Class: none.';
COMMENT ON COLUMN assessment_override.from_category IS 'Category in force when it was proposed. Class: F2.';
COMMENT ON COLUMN assessment_override.to_category IS 'Category proposed. Class: F2.';
COMMENT ON COLUMN assessment_override.rationale IS 'Why. Class: F4.';
COMMENT ON COLUMN assessment_override.proposed_by IS 'Person, issuer#subject. Class: F8.';
COMMENT ON COLUMN assessment_override.proposed_at IS 'Domain time. Class: F4.';
COMMENT ON COLUMN assessment_override.status IS 'Where it stands. Class: F2.';
COMMENT ON COLUMN assessment_override.decided_by IS 'The second person, issuer#subject. Class: F8.';
COMMENT ON COLUMN assessment_override.decided_roles IS 'The functions in which the second person decided. Class: F4.';
COMMENT ON COLUMN assessment_override.decision_reason IS 'What the second person says. Class: F4.';
COMMENT ON COLUMN assessment_override.decided_at IS 'Domain time. Class: F4.';
COMMENT ON COLUMN assessment_override.version IS 'Counts the changes. Class: none.';
ALTER TABLE assessment_override ENABLE ROW LEVEL SECURITY;
ALTER TABLE assessment_override FORCE ROW LEVEL SECURITY;

-- Who may see and do what, as the second line behind the scope in every query.
CREATE POLICY assessment_reached ON assessment FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment.case_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_opened ON assessment FOR INSERT TO gwarchod_app
    WITH CHECK (status = 'DRAFT' AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_moved ON assessment FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK ((status = 'COMPLETED') = EXISTS (SELECT 1 FROM assessment_completion c WHERE c.assessment_id = assessment.id)
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_system ON assessment FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT, INSERT, UPDATE (status, lifecycle_version, version) ON assessment TO gwarchod_app;
GRANT SELECT ON assessment TO gwarchod_system;

CREATE POLICY assessment_completion_reached ON assessment_completion FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_completion.case_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_completion_made ON assessment_completion FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_completion.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_completion_system ON assessment_completion FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT, INSERT ON assessment_completion TO gwarchod_app;
GRANT SELECT ON assessment_completion TO gwarchod_system;

CREATE POLICY assessment_form_reached ON assessment_form FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_form.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA', 'GRANTED_FULL')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_form_drafted ON assessment_form FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM assessment d WHERE d.id = assessment_form.assessment_id AND d.status = 'DRAFT')
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_form.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_form_edited ON assessment_form FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM assessment d WHERE d.id = assessment_form.assessment_id AND d.status = 'DRAFT')
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_form.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
GRANT SELECT, INSERT, UPDATE (assessed_on, in_need, requires_protection, child_views_heard, child_views, family_views, assessor_person, assessor_name,
    assessor_agency, assessor_social_services, seraf_trained, contributors, details_version, version) ON assessment_form TO gwarchod_app;

CREATE POLICY assessment_answer_reached ON assessment_answer FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_answer.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA', 'GRANTED_FULL')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_answer_drafted ON assessment_answer FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM assessment d WHERE d.id = assessment_answer.assessment_id AND d.status = 'DRAFT')
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_answer.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_answer_edited ON assessment_answer FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM assessment d WHERE d.id = assessment_answer.assessment_id AND d.status = 'DRAFT')
        AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_answer.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
GRANT SELECT, INSERT, UPDATE (presence, recency, note, source, saved_by, saved_at, saved_version, version) ON assessment_answer TO gwarchod_app;

CREATE POLICY assessment_override_reached ON assessment_override FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_override.case_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_override_proposed ON assessment_override FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_override.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY assessment_override_decided ON assessment_override FOR UPDATE TO gwarchod_app
    USING (status = 'AWAITING_APPROVAL' AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_override.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = assessment_override.case_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
GRANT SELECT, INSERT, UPDATE (status, decided_by, decided_roles, decision_reason, decided_at, version) ON assessment_override TO gwarchod_app;
