-- A placement is notified before anybody says who the child is.
ALTER TABLE work_item ALTER COLUMN child_id DROP NOT NULL;
COMMENT ON COLUMN work_item.child_id IS 'The child; empty until it is known, and may be known to the owner, who it is. Class: F1.';
COMMENT ON COLUMN work_item.case_id IS 'The case, or the submission where there is none. Class: F1.';
UPDATE work_item SET child_id = NULL WHERE child_id = case_id;
