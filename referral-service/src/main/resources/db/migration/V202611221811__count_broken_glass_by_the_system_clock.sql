-- When an emergency access begins and ends is the machine's time, as in the audit; when it is reviewed, and by when, is the domain's.
COMMENT ON COLUMN break_glass_grant.granted_at IS 'System time. Class: F10.';
COMMENT ON COLUMN break_glass_grant.ends_at IS 'An hour later, system time. Class: F10.';
COMMENT ON COLUMN break_glass_grant.stopped_at IS 'When it ended, system time: by the person before its time, or by time. Class: F10.';
