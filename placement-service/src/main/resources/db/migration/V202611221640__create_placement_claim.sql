-- What a notification claims, until another party confirms or refuses it; case_access says what a confirmed one opens.
CREATE TABLE placement_claim (
    id                 uuid NOT NULL CONSTRAINT pk_placement_claim PRIMARY KEY,
    notification_id    uuid NOT NULL CONSTRAINT fk_placement_claim_notification REFERENCES placement_notification (id),
    placement_id       uuid NOT NULL CONSTRAINT fk_placement_claim_placement REFERENCES placement (id),
    relation           text NOT NULL CONSTRAINT ck_placement_claim_relation CHECK (relation IN ('HOME_NOW', 'PLACING_LA')),
    claimant           text NOT NULL,
    host_agency        text NOT NULL,
    asserted_by        text NOT NULL,
    claimed_at         timestamptz NOT NULL,
    child_id           uuid,
    responsible_agency text,
    status             text NOT NULL CONSTRAINT ck_placement_claim_status CHECK (status IN ('CLAIMED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'ENDED')),
    decided_by_subject text,
    decided_by_agency  text,
    decided_by_unit    text,
    decided_by_name    text,
    decided_at         timestamptz,
    note               text,
    steps              integer NOT NULL,
    version            bigint NOT NULL,
    CONSTRAINT uq_placement_claim_relation UNIQUE (notification_id, relation),
    CONSTRAINT ck_placement_claim_decided CHECK ((status = 'CLAIMED') = (decided_at IS NULL)
        AND num_nulls(decided_at, decided_by_subject, decided_by_agency, decided_by_name) IN (0, 4)),
    CONSTRAINT ck_placement_claim_second_party CHECK (status <> 'CONFIRMED' OR decided_by_agency <> asserted_by
        OR decided_by_agency IS NOT DISTINCT FROM responsible_agency)
);
CREATE INDEX ix_placement_claim_child ON placement_claim (child_id) WHERE child_id IS NOT NULL;
COMMENT ON TABLE placement_claim IS 'That a home keeps a child, and that an authority placed it: said by who filed, decided by another party.';
COMMENT ON COLUMN placement_claim.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN placement_claim.notification_id IS 'The notification. Class: F1.';
COMMENT ON COLUMN placement_claim.placement_id IS 'The stay. Class: F1.';
COMMENT ON COLUMN placement_claim.relation IS 'What is claimed. Class: F1.';
COMMENT ON COLUMN placement_claim.claimant IS 'The home or the agency that it would let in. Class: F6.';
COMMENT ON COLUMN placement_claim.host_agency IS 'The social services in whose area the home stands. Class: F3.';
COMMENT ON COLUMN placement_claim.asserted_by IS 'Agency that filed it. Class: F3.';
COMMENT ON COLUMN placement_claim.claimed_at IS 'Domain time. Class: F3.';
COMMENT ON COLUMN placement_claim.child_id IS 'Who the child is, once referral-service has said so. Class: F1.';
COMMENT ON COLUMN placement_claim.responsible_agency IS 'The social services that answer for the child in this suite. Class: F1.';
COMMENT ON COLUMN placement_claim.status IS 'Where it stands; only CONFIRMED opens anything. Class: F1.';
COMMENT ON COLUMN placement_claim.decided_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN placement_claim.decided_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN placement_claim.decided_by_unit IS 'Team or home. Class: F3.';
COMMENT ON COLUMN placement_claim.decided_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN placement_claim.decided_at IS 'When it was decided, withdrawn or ended; domain time. Class: F3.';
COMMENT ON COLUMN placement_claim.note IS 'Why, in the words of who decided. Class: F4.';
COMMENT ON COLUMN placement_claim.steps IS 'Counts the steps that everybody sees; who the child is counts as none. Class: none.';
COMMENT ON COLUMN placement_claim.version IS 'Counts the changes. Class: none.';
ALTER TABLE placement_claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE placement_claim FORCE ROW LEVEL SECURITY;
CREATE POLICY placement_claim_reached ON placement_claim FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_claim.notification_id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_claim_filed ON placement_claim FOR INSERT TO gwarchod_app
    WITH CHECK (status = 'CLAIMED' AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_claim.notification_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('REFERRER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
-- Who only filed it withdraws or ends it; to confirm needs another relation.
CREATE POLICY placement_claim_moved ON placement_claim FOR UPDATE TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_claim.notification_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('HOST_LA', 'RESPONSIBLE_LA', 'PLACING_LA', 'HOME_NOW', 'REFERRER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (status IN ('REFUSED', 'WITHDRAWN', 'ENDED') OR EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = placement_claim.notification_id AND a.subject = ANY (app_subjects()) AND a.relation IN ('HOST_LA', 'RESPONSIBLE_LA', 'PLACING_LA')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY placement_claim_system ON placement_claim TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (status, decided_by_subject, decided_by_agency, decided_by_unit, decided_by_name, decided_at, note, steps,
    version) ON placement_claim TO gwarchod_app;
GRANT SELECT, UPDATE (child_id, responsible_agency, status, decided_by_subject, decided_by_agency, decided_by_unit, decided_by_name,
    decided_at, note, steps, version) ON placement_claim TO gwarchod_system;

INSERT INTO placement_claim (id, notification_id, placement_id, relation, claimant, host_agency, asserted_by, claimed_at, child_id,
        status, decided_by_subject, decided_by_agency, decided_by_unit, decided_by_name, decided_at, steps, version)
    SELECT uuidv7(), n.id, p.id, a.relation, substr(a.subject, strpos(a.subject, ':') + 1), n.host_agency, a.asserted_by,
        a.valid_from, p.child_id, CASE WHEN p.status = 'ENDED' THEN 'ENDED' ELSE 'CLAIMED' END,
        p.ended_by_subject, p.ended_by_agency, p.ended_by_unit, p.ended_by_name, p.ending_recorded_at, 0, 0
    FROM placement_notification n
    JOIN placement p ON p.notification_id = n.id
    JOIN case_access a ON a.record_id = n.id AND a.relation IN ('HOME_NOW', 'PLACING_LA');

-- The category of a child, for those to whom a confirmed relation opens it.
CREATE TABLE child_category (
    child_id   uuid NOT NULL CONSTRAINT pk_child_category PRIMARY KEY,
    category   text NOT NULL CONSTRAINT ck_child_category_category CHECK (category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    as_of      timestamptz NOT NULL,
    version    bigint NOT NULL
);
COMMENT ON TABLE child_category IS 'The category in force, as assessment-service last told.';
COMMENT ON COLUMN child_category.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN child_category.category IS 'The category in force. Class: F2.';
COMMENT ON COLUMN child_category.as_of IS 'Since when; domain time. Class: F2.';
COMMENT ON COLUMN child_category.version IS 'Counts the changes. Class: none.';
ALTER TABLE child_category ENABLE ROW LEVEL SECURITY;
ALTER TABLE child_category FORCE ROW LEVEL SECURITY;
-- What was only filed opens nothing here: REFERRER is not among the relations.
CREATE POLICY child_category_opened ON child_category FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM placement p JOIN case_access a ON a.record_id = p.notification_id WHERE p.child_id = child_category.child_id
        AND p.status = 'CURRENT' AND a.subject = ANY (app_subjects()) AND a.relation IN ('HOST_LA', 'RESPONSIBLE_LA', 'PLACING_LA', 'HOME_NOW', 'POLICE_MEMBER')
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY child_category_system ON child_category TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON child_category TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON child_category TO gwarchod_system;
