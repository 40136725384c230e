-- Who looked at a child is asked by every id that the child has here: notices by their case, work by the child.
CREATE INDEX ix_notification_case ON notification (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX ix_work_item_child ON work_item (child_id);
