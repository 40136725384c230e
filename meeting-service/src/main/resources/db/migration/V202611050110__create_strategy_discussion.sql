-- Strategy discussions between police and social services.
CREATE TABLE strategy_discussion (
    id                      uuid NOT NULL CONSTRAINT pk_strategy_discussion PRIMARY KEY,
    case_id                 uuid NOT NULL CONSTRAINT fk_strategy_discussion_case_id REFERENCES case_file (id),
    child_id                uuid NOT NULL,
    local_authority         text NOT NULL,
    responsible_agency      text NOT NULL,
    recorded_by_subject     text NOT NULL,
    recorded_by_agency      text NOT NULL,
    recorded_by_unit        text,
    recorded_by_name        text NOT NULL,
    recorded_at             timestamptz NOT NULL,
    held_at                 timestamptz,
    participants            jsonb NOT NULL,
    sharing_purpose         text,
    information_shared      text,
    course_of_action        text,
    decision                text NOT NULL CONSTRAINT ck_strategy_discussion_decision CHECK (decision IN ('STRATEGY_MEETING', 'NO_MEETING', 'NOT_HELD')),
    reason                  text,
    section_47              boolean NOT NULL,
    category                text CONSTRAINT ck_strategy_discussion_category CHECK (category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    status                  text NOT NULL CONSTRAINT ck_strategy_discussion_status CHECK (status IN ('RECORDED', 'CONFIRMED', 'NOT_HELD')),
    confirmed_by_subject    text,
    confirmed_by_agency     text,
    confirmed_by_unit       text,
    confirmed_by_name       text,
    confirmed_at            timestamptz,
    feedback_by_subject     text,
    feedback_by_agency      text,
    feedback_by_unit        text,
    feedback_by_name        text,
    feedback_at             timestamptz,
    feedback                text,
    acknowledged_at         timestamptz,
    acknowledged_by_subject text,
    acknowledged_by_agency  text,
    acknowledged_by_unit    text,
    acknowledged_by_name    text,
    version                 bigint NOT NULL,
    CONSTRAINT ck_strategy_discussion_held CHECK ((decision = 'NOT_HELD') = (status = 'NOT_HELD') AND (decision = 'NOT_HELD' OR held_at IS NOT NULL)),
    CONSTRAINT ck_strategy_discussion_confirmed CHECK ((status = 'CONFIRMED') = (confirmed_at IS NOT NULL))
);
CREATE INDEX ix_strategy_discussion_case ON strategy_discussion (case_id, recorded_at, id);
CREATE INDEX ix_strategy_discussion_agency ON strategy_discussion (responsible_agency, recorded_at, id);
COMMENT ON TABLE strategy_discussion IS 'A strategy discussion, or the decision not to hold one.';
COMMENT ON COLUMN strategy_discussion.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN strategy_discussion.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN strategy_discussion.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN strategy_discussion.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN strategy_discussion.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN strategy_discussion.recorded_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN strategy_discussion.recorded_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN strategy_discussion.recorded_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN strategy_discussion.recorded_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN strategy_discussion.recorded_at IS 'When the record was made, domain time. Class: F1.';
COMMENT ON COLUMN strategy_discussion.held_at IS 'When it was held. Class: F1.';
COMMENT ON COLUMN strategy_discussion.participants IS 'Who took part. Class: F5.';
COMMENT ON COLUMN strategy_discussion.sharing_purpose IS 'Why information was shared (SHARE-03). Class: F4.';
COMMENT ON COLUMN strategy_discussion.information_shared IS 'What was shared. Class: F4.';
COMMENT ON COLUMN strategy_discussion.course_of_action IS 'What was decided. Class: F4.';
COMMENT ON COLUMN strategy_discussion.decision IS 'Whether a meeting follows. Class: F2.';
COMMENT ON COLUMN strategy_discussion.reason IS 'Why none was held, or no meeting follows. Class: F4.';
COMMENT ON COLUMN strategy_discussion.section_47 IS 'Whether an enquiry under section 47 was decided. Class: F2.';
COMMENT ON COLUMN strategy_discussion.category IS 'Category in effect when it was recorded. Class: F2.';
COMMENT ON COLUMN strategy_discussion.status IS 'Where the record stands. Class: F1.';
COMMENT ON COLUMN strategy_discussion.confirmed_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN strategy_discussion.confirmed_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN strategy_discussion.confirmed_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN strategy_discussion.confirmed_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN strategy_discussion.confirmed_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN strategy_discussion.feedback_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN strategy_discussion.feedback_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN strategy_discussion.feedback_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN strategy_discussion.feedback_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN strategy_discussion.feedback_at IS 'When the referrer was told. Class: F1.';
COMMENT ON COLUMN strategy_discussion.feedback IS 'What the referrer was told. Class: F3.';
COMMENT ON COLUMN strategy_discussion.acknowledged_at IS 'When the referrer said that it arrived. Class: F1.';
COMMENT ON COLUMN strategy_discussion.acknowledged_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN strategy_discussion.acknowledged_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN strategy_discussion.acknowledged_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN strategy_discussion.acknowledged_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN strategy_discussion.version IS 'For If-Match. Class: none.';
ALTER TABLE strategy_discussion ENABLE ROW LEVEL SECURITY;
ALTER TABLE strategy_discussion FORCE ROW LEVEL SECURITY;
CREATE POLICY strategy_discussion_reached ON strategy_discussion TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (strategy_discussion.id, strategy_discussion.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (strategy_discussion.id, strategy_discussion.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY strategy_discussion_system ON strategy_discussion TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (status, confirmed_by_subject, confirmed_by_agency, confirmed_by_unit, confirmed_by_name, confirmed_at,
    feedback_by_subject, feedback_by_agency, feedback_by_unit, feedback_by_name, feedback_at, feedback,
    acknowledged_at, acknowledged_by_subject, acknowledged_by_agency, acknowledged_by_unit, acknowledged_by_name, version) ON strategy_discussion TO gwarchod_app;
GRANT SELECT ON strategy_discussion TO gwarchod_system;
