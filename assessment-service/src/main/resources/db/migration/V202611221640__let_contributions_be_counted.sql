-- What is held about a child is counted as system work, contributions among the rest.
CREATE POLICY contribution_counted ON contribution FOR SELECT TO gwarchod_system USING (true);
GRANT SELECT (id, case_id, child_id, submitted_at, taken_at) ON contribution TO gwarchod_system;
