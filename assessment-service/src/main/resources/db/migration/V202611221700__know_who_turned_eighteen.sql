-- Somebody who was assessed as a child has turned 18 since: the actions are those of a young person from then on (ADULT-01).
ALTER TABLE assessment ADD COLUMN turned_18_on date;
COMMENT ON COLUMN assessment.turned_18_on IS 'The 18th birthday, where it came after the day of assessment (ADULT-01). Class: F3.';
CREATE POLICY assessment_outgrown ON assessment FOR UPDATE TO gwarchod_system USING (status = 'COMPLETED') WITH CHECK (status = 'COMPLETED');
GRANT UPDATE (turned_18_on, lifecycle_version) ON assessment TO gwarchod_system;
