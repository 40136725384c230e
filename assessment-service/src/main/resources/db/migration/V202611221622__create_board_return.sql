-- The authorities' returns to the safeguarding board (MON-04). That one was made is for the board too; what it says is for
-- the authority's own social services, because it has small numbers in it.
CREATE TABLE board_return (
    id              uuid NOT NULL CONSTRAINT pk_board_return PRIMARY KEY,
    quarter         text NOT NULL CONSTRAINT ck_board_return_quarter CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    local_authority text NOT NULL,
    social_services text NOT NULL,
    submitted_at    timestamptz NOT NULL,
    CONSTRAINT uq_board_return_quarter UNIQUE (quarter, local_authority)
);
COMMENT ON TABLE board_return IS 'That an authority has made its return of a quarter; once, and never changed.';
COMMENT ON COLUMN board_return.id IS 'UUIDv7. Class: none.';
COMMENT ON COLUMN board_return.quarter IS 'The quarter. Class: none.';
COMMENT ON COLUMN board_return.local_authority IS 'Statistical code. Class: none.';
COMMENT ON COLUMN board_return.social_services IS 'Its social services. Class: none.';
COMMENT ON COLUMN board_return.submitted_at IS 'Domain time. Class: none.';
ALTER TABLE board_return ENABLE ROW LEVEL SECURITY;
ALTER TABLE board_return FORCE ROW LEVEL SECURITY;
CREATE POLICY board_return_read ON board_return FOR SELECT TO gwarchod_app USING (app_subjects() IS NOT NULL);
CREATE POLICY board_return_submit ON board_return FOR INSERT TO gwarchod_app
    WITH CHECK ('agency:' || social_services = ANY (app_subjects()));
GRANT SELECT, INSERT ON board_return TO gwarchod_app;

CREATE TABLE board_return_content (
    return_id           uuid NOT NULL CONSTRAINT pk_board_return_content PRIMARY KEY CONSTRAINT fk_board_return_content_return REFERENCES board_return (id),
    social_services     text NOT NULL,
    submitted_by        text NOT NULL,
    category_1          integer NOT NULL,
    category_2          integer NOT NULL,
    category_3          integer NOT NULL,
    category_4          integer NOT NULL,
    recorded_category_1 integer NOT NULL,
    recorded_category_2 integer NOT NULL,
    recorded_category_3 integer NOT NULL,
    recorded_category_4 integer NOT NULL,
    CONSTRAINT ck_board_return_content_counts CHECK (least(category_1, category_2, category_3, category_4) >= 0)
);
COMMENT ON TABLE board_return_content IS 'What a return says, and what the records said at that moment.';
COMMENT ON COLUMN board_return_content.return_id IS 'The return. Class: none.';
COMMENT ON COLUMN board_return_content.social_services IS 'Who alone read the row. Class: none.';
COMMENT ON COLUMN board_return_content.submitted_by IS 'The lead officer, issuer#subject. Class: F8.';
COMMENT ON COLUMN board_return_content.category_1 IS 'Children in category 1, as the officer collated them. Class: F0.';
COMMENT ON COLUMN board_return_content.category_2 IS 'Children in category 2. Class: F0.';
COMMENT ON COLUMN board_return_content.category_3 IS 'Children in category 3. Class: F0.';
COMMENT ON COLUMN board_return_content.category_4 IS 'Children in category 4. Class: F0.';
COMMENT ON COLUMN board_return_content.recorded_category_1 IS 'Children in category 1, as the records had it. Class: F0.';
COMMENT ON COLUMN board_return_content.recorded_category_2 IS 'Children in category 2, as the records had it. Class: F0.';
COMMENT ON COLUMN board_return_content.recorded_category_3 IS 'Children in category 3, as the records had it. Class: F0.';
COMMENT ON COLUMN board_return_content.recorded_category_4 IS 'Children in category 4, as the records had it. Class: F0.';
ALTER TABLE board_return_content ENABLE ROW LEVEL SECURITY;
ALTER TABLE board_return_content FORCE ROW LEVEL SECURITY;
CREATE POLICY board_return_content_own_agency ON board_return_content FOR SELECT TO gwarchod_app
    USING ('agency:' || social_services = ANY (app_subjects()));
CREATE POLICY board_return_content_submit ON board_return_content FOR INSERT TO gwarchod_app
    WITH CHECK ('agency:' || social_services = ANY (app_subjects()));
GRANT SELECT, INSERT ON board_return_content TO gwarchod_app;
