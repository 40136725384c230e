-- The birth date that social services have decided on where it was estimated or not known (AMB-30), as referral-service
-- tells of it. It is kept by child: a case of the child may become known later.
CREATE TABLE decided_birth_date (
    child_id   uuid NOT NULL CONSTRAINT pk_decided_birth_date PRIMARY KEY,
    birth_date date NOT NULL,
    decided_at timestamptz NOT NULL,
    version    bigint NOT NULL
);
COMMENT ON TABLE decided_birth_date IS 'Decisions of social services on a birth date; a projection of events, the latest decision stands.';
COMMENT ON COLUMN decided_birth_date.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN decided_birth_date.birth_date IS 'Civil date by which ages are counted. Class: F3.';
COMMENT ON COLUMN decided_birth_date.decided_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN decided_birth_date.version IS 'Counts the changes. Class: none.';
ALTER TABLE decided_birth_date ENABLE ROW LEVEL SECURITY;
ALTER TABLE decided_birth_date FORCE ROW LEVEL SECURITY;
CREATE POLICY decided_birth_date_reached ON decided_birth_date FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM known_case k JOIN case_access a ON a.record_id = k.id WHERE k.child_id = decided_birth_date.child_id
        AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY decided_birth_date_system ON decided_birth_date TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON decided_birth_date TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON decided_birth_date TO gwarchod_system;
