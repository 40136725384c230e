-- STRATEGY_DISCUSSION
SELECT responsible_agency, count(*), min(recorded_at), max(coalesce(acknowledged_at, feedback_at, confirmed_at, recorded_at))
FROM strategy_discussion WHERE child_id = ? GROUP BY responsible_agency;

-- MEETING
SELECT responsible_agency, count(*), min(convened_at), max(coalesce(minutes_circulated_at, closed_at, held_at, convened_at))
FROM meeting WHERE child_id = ? GROUP BY responsible_agency;

-- SAFEGUARDING_PLAN
SELECT responsible_agency, count(*), min(agreed_at), max(coalesce(ended_at, amended_at, activated_at, agreed_at))
FROM safeguarding_plan WHERE child_id = ? GROUP BY responsible_agency;

-- PLAN_ACTION
SELECT a.owner_agency, count(*), min(p.agreed_at), max(coalesce(a.progress_at, p.agreed_at))
FROM plan_action a JOIN safeguarding_plan p ON p.id = a.plan_id WHERE a.child_id = ? GROUP BY a.owner_agency;

-- CASE_CLOSURE
SELECT responsible_agency, count(*), min(closed_at), max(closed_at) FROM case_closure WHERE child_id = ? GROUP BY responsible_agency;

-- OBLIGATION
SELECT owner_agency, count(*), min(trigger_at), max(coalesce(done_at, trigger_at)) FROM obligation WHERE child_id = ? GROUP BY owner_agency;

-- AUDIT_ENTRY
SELECT NULL, count(*), min(at), max(at) FROM audit_entry WHERE child_id = ?;
