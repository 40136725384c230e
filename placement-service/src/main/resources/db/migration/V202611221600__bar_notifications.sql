-- A notification says by no column whose it is: it is barred by its own id, which is kept beside the child's once the child
-- is known. What hangs on it is barred with it.
CREATE POLICY placement_notification_barred ON placement_notification AS RESTRICTIVE FOR SELECT TO gwarchod_app
    USING (NOT (ARRAY[id] && (SELECT app_barred())));
CREATE POLICY placement_notification_revision_barred ON placement_notification_revision AS RESTRICTIVE FOR SELECT TO gwarchod_app
    USING (NOT (ARRAY[notification_id] && (SELECT app_barred())));
CREATE POLICY placement_notification_recipient_barred ON placement_notification_recipient AS RESTRICTIVE FOR SELECT TO gwarchod_app
    USING (NOT (ARRAY[notification_id] && (SELECT app_barred())));
CREATE INDEX ix_placement_child ON placement (child_id) WHERE child_id IS NOT NULL;
