-- Children placed in an authority's area, as homes notify it: who each child is, the host authority's intake decides
-- where the identifiers do not.
CREATE TABLE intake_item (
    id                           uuid NOT NULL CONSTRAINT pk_intake_item PRIMARY KEY,
    notification_id              uuid NOT NULL CONSTRAINT uq_intake_item_notification_id UNIQUE,
    host_authority               text NOT NULL,
    host_agency                  text NOT NULL,
    placing_authority            text NOT NULL,
    provider_agency              text NOT NULL,
    home_unit                    text NOT NULL,
    emergency                    boolean NOT NULL,
    starts_on                    date NOT NULL,
    received_at                  timestamptz NOT NULL,
    state                        text NOT NULL CONSTRAINT ck_intake_item_state CHECK (state IN ('AWAITING_DETAILS', 'UNDECIDED', 'LINKED')),
    child_given_name             text,
    child_family_name            text,
    child_date_of_birth          date,
    child_date_of_birth_accuracy text CONSTRAINT ck_intake_item_child_date_of_birth_accuracy CHECK (child_date_of_birth_accuracy IN ('EXACT', 'ESTIMATED', 'UNKNOWN')),
    child_nhs_number             text,
    child_upn                    text,
    child_address                text,
    child_looked_after           boolean,
    child_id                     uuid CONSTRAINT fk_intake_item_child_id REFERENCES child (id),
    match                        text CONSTRAINT ck_intake_item_match CHECK (match IN ('NEW', 'EXACT', 'CONFIRMED')),
    linked_at                    timestamptz,
    linked_by_subject            text,
    linked_by_agency             text,
    linked_by_unit               text,
    linked_by_name               text,
    tried_at                     timestamptz,
    version                      bigint NOT NULL,
    CONSTRAINT ck_intake_item_link CHECK ((state = 'LINKED') = (child_id IS NOT NULL) AND (child_id IS NULL) = (match IS NULL) AND (child_id IS NULL) = (linked_at IS NULL)),
    CONSTRAINT ck_intake_item_details CHECK ((state = 'AWAITING_DETAILS') = (child_family_name IS NULL))
);
CREATE INDEX ix_intake_item_host ON intake_item (host_agency, received_at, id);
CREATE INDEX ix_intake_item_host_state ON intake_item (host_agency, state, received_at, id);
CREATE INDEX ix_intake_item_awaiting ON intake_item (tried_at) WHERE state = 'AWAITING_DETAILS';
COMMENT ON TABLE intake_item IS 'A child who is placed in the area of an authority, and who that is.';
COMMENT ON COLUMN intake_item.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN intake_item.notification_id IS 'The placement notification. Class: F1.';
COMMENT ON COLUMN intake_item.host_authority IS 'Statistical code of the authority in whose area the home stands. Class: F1.';
COMMENT ON COLUMN intake_item.host_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN intake_item.placing_authority IS 'Statistical code. Class: F3.';
COMMENT ON COLUMN intake_item.provider_agency IS 'Who keeps the home. Class: F3.';
COMMENT ON COLUMN intake_item.home_unit IS 'Unit code of the home. Class: F6.';
COMMENT ON COLUMN intake_item.emergency IS 'Whether the placement is an emergency. Class: F3.';
COMMENT ON COLUMN intake_item.starts_on IS 'First day of the stay. Class: F3.';
COMMENT ON COLUMN intake_item.received_at IS 'When the notification was received. Class: F1.';
COMMENT ON COLUMN intake_item.state IS 'AWAITING_DETAILS, UNDECIDED or LINKED. Class: F1.';
COMMENT ON COLUMN intake_item.child_given_name IS 'As notified. Class: F3.';
COMMENT ON COLUMN intake_item.child_family_name IS 'As notified. Class: F3.';
COMMENT ON COLUMN intake_item.child_date_of_birth IS 'Civil date, as notified. Class: F3.';
COMMENT ON COLUMN intake_item.child_date_of_birth_accuracy IS 'How sure the birth date is. Class: F3.';
COMMENT ON COLUMN intake_item.child_nhs_number IS 'As notified. Class: F3.';
COMMENT ON COLUMN intake_item.child_upn IS 'Unique pupil number, as notified. Class: F3.';
COMMENT ON COLUMN intake_item.child_address IS 'Not notified; the home says where. Class: F6.';
COMMENT ON COLUMN intake_item.child_looked_after IS 'Whether looked after. Class: F3.';
COMMENT ON COLUMN intake_item.child_id IS 'The child in this suite. Class: F1.';
COMMENT ON COLUMN intake_item.match IS 'How the child was found: NEW, EXACT or CONFIRMED. Class: F1.';
COMMENT ON COLUMN intake_item.linked_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN intake_item.linked_by_subject IS 'person:issuer#subject; empty where the identifiers decided. Class: F8.';
COMMENT ON COLUMN intake_item.linked_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN intake_item.linked_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN intake_item.linked_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN intake_item.tried_at IS 'When the details were last asked for in vain; system time. Class: none.';
COMMENT ON COLUMN intake_item.version IS 'For If-Match. Class: none.';
ALTER TABLE intake_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE intake_item FORCE ROW LEVEL SECURITY;
CREATE POLICY intake_item_reached ON intake_item TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = intake_item.id AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY intake_item_system ON intake_item TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (state, child_id, match, linked_at, linked_by_subject, linked_by_agency, linked_by_unit, linked_by_name, version)
    ON intake_item TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON intake_item TO gwarchod_system;

CREATE TABLE intake_candidate (
    id       uuid NOT NULL CONSTRAINT pk_intake_candidate PRIMARY KEY,
    item_id  uuid NOT NULL CONSTRAINT fk_intake_candidate_item_id REFERENCES intake_item (id),
    child_id uuid NOT NULL CONSTRAINT fk_intake_candidate_child_id REFERENCES child (id),
    case_id  uuid,
    known_to text,
    alike    text[] NOT NULL,
    version  bigint NOT NULL,
    CONSTRAINT uq_intake_candidate_child UNIQUE (item_id, child_id)
);
COMMENT ON TABLE intake_candidate IS 'A child of this suite who may be the one that was notified.';
COMMENT ON COLUMN intake_candidate.id IS 'UUIDv7; whoever decides names it, not the child. Class: F1.';
COMMENT ON COLUMN intake_candidate.item_id IS 'The intake item. Class: F1.';
COMMENT ON COLUMN intake_candidate.child_id IS 'The child; told to nobody before the decision. Class: F1.';
COMMENT ON COLUMN intake_candidate.case_id IS 'The open or newest case when the notification came. Class: F1.';
COMMENT ON COLUMN intake_candidate.known_to IS 'Social services of that case. Class: F1.';
COMMENT ON COLUMN intake_candidate.alike IS 'In which details the two agree, fixed codes. Class: F3.';
COMMENT ON COLUMN intake_candidate.version IS 'Counts the changes. Class: none.';
ALTER TABLE intake_candidate ENABLE ROW LEVEL SECURITY;
ALTER TABLE intake_candidate FORCE ROW LEVEL SECURITY;
CREATE POLICY intake_candidate_reached ON intake_candidate FOR SELECT TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM intake_item i WHERE i.id = intake_candidate.item_id));
CREATE POLICY intake_candidate_system ON intake_candidate TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT ON intake_candidate TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON intake_candidate TO gwarchod_system;

-- Looking for candidates by birth date and family name.
CREATE INDEX ix_child_family_name ON child (lower(family_name), date_of_birth);

-- A child whom nobody knew is minted for the authority in whose area it is placed, too.
DROP POLICY child_minted ON child;
CREATE POLICY child_minted ON child FOR INSERT TO gwarchod_app
    WITH CHECK (app_subjects() IS NOT NULL AND EXISTS (SELECT 1 FROM case_access a WHERE a.record_id = child.id
        AND a.relation IN ('RESPONSIBLE_LA', 'HOST_LA')));
