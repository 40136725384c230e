-- A missed or varied step with its reason and who decided (COMP-02); what replaced a clock; what a calendar moved.
-- A departure stands beside the progress and takes nothing away from it: a breach stays one.
ALTER TABLE obligation
    ADD COLUMN replaced_by      uuid,
    ADD COLUMN moved_from       date,
    ADD COLUMN departed_at      timestamptz,
    ADD COLUMN departed_by      text,
    ADD COLUMN departure_reason text,
    ADD CONSTRAINT ck_obligation_replaced CHECK (replaced_by IS NULL OR progress = 'CANCELLED'),
    ADD CONSTRAINT ck_obligation_departure CHECK (num_nulls(departed_at, departed_by, departure_reason) IN (0, 3));
COMMENT ON COLUMN obligation.replaced_by IS 'The obligation that took its place. Class: F1.';
COMMENT ON COLUMN obligation.moved_from IS 'Last day before the calendar last moved it; all moves are in obligation_move. Class: F1.';
COMMENT ON COLUMN obligation.departed_at IS 'When it was decided to depart from the rule. Class: F1.';
COMMENT ON COLUMN obligation.departed_by IS 'Who decided. Class: F8.';
COMMENT ON COLUMN obligation.departure_reason IS 'Why, in the words of who decided. Class: F4.';
