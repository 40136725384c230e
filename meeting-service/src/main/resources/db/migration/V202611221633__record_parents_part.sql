-- What part the parents have in a meeting, and whether it is suspected that they have one in the exploitation.
ALTER TABLE meeting ADD COLUMN parents jsonb;
COMMENT ON COLUMN meeting.parents IS 'Whether parents are asked to come, or left out and why (ROLE-27). Class: F5.';
