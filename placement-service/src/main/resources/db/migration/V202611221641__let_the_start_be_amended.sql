-- A start that proves wrong is amended like the rest: each version keeps its own (PLACE-17).
ALTER TABLE placement_notification_revision ADD COLUMN starts_on date;
UPDATE placement_notification_revision r SET starts_on = n.starts_on FROM placement_notification n WHERE n.id = r.notification_id;
ALTER TABLE placement_notification_revision ALTER COLUMN starts_on SET NOT NULL;
COMMENT ON COLUMN placement_notification_revision.starts_on IS 'Start of the stay, as filed; civil date. Class: F3.';
GRANT UPDATE (starts_on) ON placement_notification TO gwarchod_app;
GRANT UPDATE (starts_on, start_told) ON placement TO gwarchod_app;

-- Who the child is stays out of what is due until it is known, and may be known to who owes it.
UPDATE obligation SET child_id = NULL WHERE child_id = trigger_record;

-- Health and education of an area list the arrivals that they were told of.
CREATE INDEX ix_placement_notification_recipient_agency ON placement_notification_recipient (agency, notification_id);
