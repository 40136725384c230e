-- What is due about a child of whom nobody has said yet who it is: the record that set it off names the obligation, and the
-- child is filled in later.
ALTER TABLE obligation
    ALTER COLUMN child_id DROP NOT NULL,
    DROP CONSTRAINT uq_obligation_once,
    ADD CONSTRAINT uq_obligation_once UNIQUE NULLS NOT DISTINCT (child_id, kind, trigger_record);
CREATE INDEX ix_obligation_trigger_record ON obligation (trigger_record, kind);
COMMENT ON COLUMN obligation.child_id IS 'The child; empty until it is known who it is. Class: F1.';
COMMENT ON COLUMN obligation.case_id IS 'The case, or the submission where there is none. Class: F1.';
