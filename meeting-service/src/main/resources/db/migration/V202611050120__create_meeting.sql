-- Strategy meetings and review meetings.
CREATE TABLE meeting (
    id                  uuid NOT NULL CONSTRAINT pk_meeting PRIMARY KEY,
    reference           text NOT NULL CONSTRAINT uq_meeting_reference UNIQUE,
    case_id             uuid NOT NULL CONSTRAINT fk_meeting_case_id REFERENCES case_file (id),
    child_id            uuid NOT NULL,
    local_authority     text NOT NULL,
    responsible_agency  text NOT NULL,
    kind                text NOT NULL CONSTRAINT ck_meeting_kind CHECK (kind IN ('STRATEGY', 'REVIEW')),
    discussion_id       uuid,
    scheduled_at        timestamptz NOT NULL,
    venue               text NOT NULL,
    chair               jsonb NOT NULL,
    reschedulings       jsonb NOT NULL,
    category            text CONSTRAINT ck_meeting_category CHECK (category IN ('CATEGORY_1', 'CATEGORY_2', 'CATEGORY_3', 'CATEGORY_4')),
    invitations         jsonb NOT NULL,
    slots               jsonb NOT NULL,
    convened_by_subject text NOT NULL,
    convened_by_agency  text NOT NULL,
    convened_by_unit    text,
    convened_by_name    text NOT NULL,
    convened_at         timestamptz NOT NULL,
    held_at             timestamptz,
    status              text NOT NULL CONSTRAINT ck_meeting_status CHECK (status IN ('CONVENED', 'HELD', 'CLOSED')),
    outcomes            text[] NOT NULL,
    outputs             jsonb,
    review_on           date,
    minute_taker        jsonb,
    closed_at           timestamptz,
    closed_by_subject   text,
    closed_by_agency    text,
    closed_by_unit      text,
    closed_by_name      text,
    circulations        jsonb NOT NULL,
    minutes_circulated_at timestamptz,
    version             bigint NOT NULL,
    CONSTRAINT ck_meeting_held CHECK ((status = 'CONVENED') = (held_at IS NULL)),
    CONSTRAINT ck_meeting_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL AND outputs IS NOT NULL AND minute_taker IS NOT NULL))
);
CREATE INDEX ix_meeting_case ON meeting (case_id, scheduled_at, id);
CREATE INDEX ix_meeting_minutes ON meeting (responsible_agency, scheduled_at, id)
    WHERE held_at IS NOT NULL AND minutes_circulated_at IS NULL;
CREATE INDEX ix_meeting_agency ON meeting (responsible_agency, scheduled_at, id);
COMMENT ON TABLE meeting IS 'A strategy meeting or a review meeting.';
COMMENT ON COLUMN meeting.id IS 'UUIDv7. Class: F1.';
COMMENT ON COLUMN meeting.reference IS 'For people. Class: F1.';
COMMENT ON COLUMN meeting.case_id IS 'The case. Class: F1.';
COMMENT ON COLUMN meeting.child_id IS 'The child. Class: F1.';
COMMENT ON COLUMN meeting.local_authority IS 'Statistical code of the responsible authority. Class: F1.';
COMMENT ON COLUMN meeting.responsible_agency IS 'Its social services. Class: F1.';
COMMENT ON COLUMN meeting.kind IS 'Which kind. Class: F1.';
COMMENT ON COLUMN meeting.discussion_id IS 'The discussion that agreed on it. Class: F1.';
COMMENT ON COLUMN meeting.scheduled_at IS 'When it is to be held. Class: F1.';
COMMENT ON COLUMN meeting.venue IS 'Where, or by which means. Class: F6.';
COMMENT ON COLUMN meeting.chair IS 'Who chairs. Class: F3.';
COMMENT ON COLUMN meeting.reschedulings IS 'Each time that it was moved, and why. Class: F4.';
COMMENT ON COLUMN meeting.category IS 'Category in effect when it was convened. Class: F2.';
COMMENT ON COLUMN meeting.invitations IS 'Who is invited, why, and who came. Class: F5.';
COMMENT ON COLUMN meeting.slots IS 'Whom the rules expect, with reasons. Class: F5.';
COMMENT ON COLUMN meeting.convened_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN meeting.convened_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN meeting.convened_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN meeting.convened_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN meeting.convened_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN meeting.held_at IS 'When it was held. Class: F1.';
COMMENT ON COLUMN meeting.status IS 'Where it stands. Class: F1.';
COMMENT ON COLUMN meeting.outcomes IS 'Outcomes of MEET-20. Class: F2.';
COMMENT ON COLUMN meeting.outputs IS 'The sections of MEET-17 or MEET-26. Class: F4.';
COMMENT ON COLUMN meeting.review_on IS 'When the next review is. Class: F2.';
COMMENT ON COLUMN meeting.minute_taker IS 'Who took the minutes. Class: F3.';
COMMENT ON COLUMN meeting.closed_at IS 'Domain time. Class: F1.';
COMMENT ON COLUMN meeting.closed_by_subject IS 'person:issuer#subject or client:id. Class: F8.';
COMMENT ON COLUMN meeting.closed_by_agency IS 'Agency code. Class: F3.';
COMMENT ON COLUMN meeting.closed_by_unit IS 'Team, home, school or service. Class: F3.';
COMMENT ON COLUMN meeting.closed_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN meeting.circulations IS 'To whom the minutes were sent (MEET-37). Class: F3.';
COMMENT ON COLUMN meeting.minutes_circulated_at IS 'When they were last sent. Class: F1.';
COMMENT ON COLUMN meeting.version IS 'For If-Match. Class: none.';
ALTER TABLE meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_reached ON meeting TO gwarchod_app
    USING (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (meeting.id, meeting.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())))
    WITH CHECK (EXISTS (SELECT 1 FROM case_access a WHERE a.record_id IN (meeting.id, meeting.case_id) AND a.subject = ANY (app_subjects())
        AND a.state = 'CONFIRMED' AND a.valid_from <= app_now() AND (a.valid_to IS NULL OR a.valid_to > app_now())));
CREATE POLICY meeting_system ON meeting TO gwarchod_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (scheduled_at, venue, reschedulings, invitations, held_at, status, outcomes, outputs, review_on, minute_taker, closed_at,
    closed_by_subject, closed_by_agency, closed_by_unit, closed_by_name,
    circulations, minutes_circulated_at, version) ON meeting TO gwarchod_app;
GRANT SELECT ON meeting TO gwarchod_system;

CREATE SEQUENCE meeting_reference;
CREATE SEQUENCE plan_reference;
GRANT USAGE ON SEQUENCE meeting_reference, plan_reference TO gwarchod_app, gwarchod_system;
