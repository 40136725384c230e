-- By which birth date the age of a child is counted where it was estimated or not known (AMB-30). Until social services have
-- decided, an age rule that would take protection away does not fire. Decisions are added and never changed; the latest stands.
CREATE TABLE birth_date_decision (
    id                 uuid NOT NULL CONSTRAINT pk_birth_date_decision PRIMARY KEY,
    child_id           uuid NOT NULL CONSTRAINT fk_birth_date_decision_child_id REFERENCES child (id),
    date_of_birth      date NOT NULL,
    reason             text NOT NULL,
    decided_by_subject text NOT NULL,
    decided_by_agency  text NOT NULL,
    decided_by_unit    text,
    decided_by_name    text NOT NULL,
    decided_at         timestamptz NOT NULL
);
CREATE INDEX ix_birth_date_decision_child ON birth_date_decision (child_id, decided_at, id);
COMMENT ON TABLE birth_date_decision IS 'Decisions of social services on a birth date that was not known.';
COMMENT ON COLUMN birth_date_decision.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN birth_date_decision.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN birth_date_decision.date_of_birth IS 'Civil date by which ages are counted from then on. Class: F3.';
COMMENT ON COLUMN birth_date_decision.reason IS 'What the decision rests on. Class: F3.';
COMMENT ON COLUMN birth_date_decision.decided_by_subject IS 'person:issuer#subject. Class: F8.';
COMMENT ON COLUMN birth_date_decision.decided_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN birth_date_decision.decided_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN birth_date_decision.decided_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN birth_date_decision.decided_at IS 'Domain time. Class: F1.';
ALTER TABLE birth_date_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE birth_date_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY birth_date_decision_reached ON birth_date_decision FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE (a.record_id = birth_date_decision.child_id OR a.record_id IN (SELECT f.id FROM case_file f WHERE f.child_id = birth_date_decision.child_id))
        AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY birth_date_decision_made ON birth_date_decision FOR INSERT TO gwarchod_app
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE (a.record_id = birth_date_decision.child_id OR a.record_id IN (SELECT f.id FROM case_file f WHERE f.child_id = birth_date_decision.child_id))
        AND a.subject = ANY (app_subjects()) AND a.relation IN ('RESPONSIBLE_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
GRANT SELECT, INSERT ON birth_date_decision TO gwarchod_app;
