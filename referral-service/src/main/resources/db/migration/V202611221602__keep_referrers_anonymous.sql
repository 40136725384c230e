-- A source may stay unnamed (F8): said with the report, and by nobody unsaid.
ALTER TABLE referral ADD COLUMN referrer_anonymous boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN referral.referrer_anonymous IS 'Whether every view shows a professional of a kind of agency in the place of the person. Class: F8.';
ALTER TABLE concern ADD COLUMN reporter_anonymous boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN concern.reporter_anonymous IS 'Whether every view shows a professional of a kind of agency in the place of the person. Class: F8.';
-- What was reported never changes, and neither does this.
REVOKE UPDATE ON concern FROM gwarchod_app, gwarchod_system;
GRANT UPDATE (status, lead_name, lead_discussed_at, lead_summary, lead_agreed_action, referral_id, version) ON concern TO gwarchod_app, gwarchod_system;
