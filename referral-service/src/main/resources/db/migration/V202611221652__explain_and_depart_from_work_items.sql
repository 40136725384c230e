-- What moved it, what set it off, and who departed from it with which reason (COMP-02): the departure is recorded here and
-- told to the service that owns the obligation.
ALTER TABLE work_item
    ADD COLUMN trigger_record   uuid,
    ADD COLUMN moved_from       date,
    ADD COLUMN replaced_by      uuid,
    ADD COLUMN departed_at      timestamptz,
    ADD COLUMN departed_by      text,
    ADD COLUMN departed_by_name text,
    ADD COLUMN departure_reason text,
    ADD CONSTRAINT ck_work_item_departure CHECK (num_nulls(departed_by, departed_by_name, departure_reason) IN (0, 3)
        AND (departed_by IS NULL OR departed_at IS NOT NULL));
COMMENT ON COLUMN work_item.trigger_record IS 'The record that set it off. Class: F1.';
COMMENT ON COLUMN work_item.moved_from IS 'Last day before the calendar last moved it. Class: F1.';
COMMENT ON COLUMN work_item.replaced_by IS 'The obligation that took its place. Class: F1.';
COMMENT ON COLUMN work_item.departed_at IS 'When it was decided to depart from the rule, domain time. Class: F1.';
COMMENT ON COLUMN work_item.departed_by IS 'Who decided. Class: F8.';
COMMENT ON COLUMN work_item.departed_by_name IS 'As other professionals know the person. Class: F8.';
COMMENT ON COLUMN work_item.departure_reason IS 'Why, in the words of who decided. Class: F4.';
CREATE POLICY work_item_departed ON work_item FOR UPDATE TO gwarchod_app
    USING (owner_agency = (SELECT substr(s, 8) FROM unnest(app_subjects()) AS s WHERE s LIKE 'agency:%'));
GRANT UPDATE (departed_at, departed_by, departed_by_name, departure_reason) ON work_item TO gwarchod_app;
-- The lists by one authority and by one rule are read from an index in order, as the whole list is.
CREATE INDEX ix_work_item_authority ON work_item (owner_agency, local_authority, limit_at, id);
CREATE INDEX ix_work_item_rule ON work_item (owner_agency, rule, limit_at, id);
