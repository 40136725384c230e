-- Who leads on sexual exploitation, for each agency and each unit of it (ROLE-02, ROLE-03).
CREATE TABLE designated_lead (
    id           uuid NOT NULL CONSTRAINT pk_designated_lead PRIMARY KEY,
    agency       text NOT NULL,
    unit         text,
    capacity     text NOT NULL CONSTRAINT ck_designated_lead_capacity CHECK (capacity IN ('LEAD', 'COVER')),
    person       text NOT NULL,
    name         text NOT NULL,
    phone        text,
    email        text,
    starts_on    date NOT NULL,
    ends_on      date,
    appointed_by text NOT NULL,
    version      bigint NOT NULL,
    CONSTRAINT ck_designated_lead_period CHECK (ends_on IS NULL OR ends_on >= starts_on),
    CONSTRAINT ex_designated_lead_one EXCLUDE USING gist (agency WITH =, (coalesce(unit, '')) WITH =,
        daterange(starts_on, ends_on, '[]') WITH &&) WHERE (capacity = 'LEAD')
);
CREATE INDEX ix_designated_lead_person ON designated_lead (person);
CREATE INDEX ix_designated_lead_agency ON designated_lead (agency, unit, starts_on, id);
COMMENT ON TABLE designated_lead IS 'A designated lead officer of an agency, or lead practitioner of a unit, with cover and end.';
COMMENT ON COLUMN designated_lead.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN designated_lead.agency IS 'Agency code. Class: none.';
COMMENT ON COLUMN designated_lead.unit IS 'Team, home, school or service; absent for the lead of the whole agency. Class: none.';
COMMENT ON COLUMN designated_lead.capacity IS 'The lead, or cover during an absence. Class: none.';
COMMENT ON COLUMN designated_lead.person IS 'issuer#subject of the person. Class: none.';
COMMENT ON COLUMN designated_lead.name IS 'As other professionals know the person. Class: none.';
COMMENT ON COLUMN designated_lead.phone IS 'Work telephone. Class: none.';
COMMENT ON COLUMN designated_lead.email IS 'Work address. Class: none.';
COMMENT ON COLUMN designated_lead.starts_on IS 'First day, civil date. Class: none.';
COMMENT ON COLUMN designated_lead.ends_on IS 'Last day, civil date; absent while it lasts. Class: none.';
COMMENT ON COLUMN designated_lead.appointed_by IS 'Who appointed. Class: F10.';
COMMENT ON COLUMN designated_lead.version IS 'For If-Match. Class: none.';
ALTER TABLE designated_lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE designated_lead FORCE ROW LEVEL SECURITY;
-- The directory is for every signed-in professional; only the own agency's part can be changed.
CREATE POLICY designated_lead_read ON designated_lead FOR SELECT TO gwarchod_app USING (app_subjects() IS NOT NULL);
CREATE POLICY designated_lead_appoint ON designated_lead FOR INSERT TO gwarchod_app
    WITH CHECK ('agency:' || agency = ANY (app_subjects()));
CREATE POLICY designated_lead_change ON designated_lead FOR UPDATE TO gwarchod_app
    USING ('agency:' || agency = ANY (app_subjects()));
CREATE POLICY designated_lead_system ON designated_lead TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON designated_lead TO gwarchod_app;
GRANT SELECT, INSERT, UPDATE ON designated_lead TO gwarchod_system;
