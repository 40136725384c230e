-- CHILD
SELECT NULL, count(*), min(created_at), max(created_at) FROM child WHERE id = ?;

-- BIRTH_DATE_DECISION
SELECT decided_by_agency, count(*), min(decided_at), max(decided_at) FROM birth_date_decision WHERE child_id = ? GROUP BY decided_by_agency;

-- CONCERN
SELECT r.responsible_agency, count(*), min(c.reported_at), max(coalesce(c.lead_discussed_at, c.reported_at))
FROM concern c JOIN referral r ON r.id = c.referral_id WHERE r.child_id = ? GROUP BY r.responsible_agency;

-- REFERRAL
SELECT responsible_agency, count(*), min(received_at), max(received_at) FROM referral WHERE child_id = ? GROUP BY responsible_agency;

-- CASE
SELECT responsible_agency, count(*), min(opened_at), max(coalesce(closed_at, opened_at)) FROM case_file WHERE child_id = ? GROUP BY responsible_agency;

-- CASE_RESTRICTION
SELECT responsible_agency, count(*), min(proposed_at), max(coalesce(second_at, first_at, proposed_at))
FROM case_restriction WHERE child_id = ? GROUP BY responsible_agency;

-- BREAK_GLASS_GRANT
SELECT responsible_agency, count(*), min(granted_at), max(coalesce(reviewed_at, stopped_at, granted_at))
FROM break_glass_grant WHERE child_id = ? GROUP BY responsible_agency;

-- ALLOCATION
SELECT responsible_agency, count(*), min(allocated_at), max(coalesce(ended_at, allocated_at)) FROM allocation WHERE child_id = ? GROUP BY responsible_agency;

-- INTAKE_ITEM
SELECT host_agency, count(*), min(received_at), max(linked_at) FROM intake_item WHERE child_id = ? GROUP BY host_agency;

-- CHRONOLOGY_ENTRY
SELECT NULL, count(*), min(occurred_at), max(occurred_at) FROM chronology_entry WHERE child_id = ?;

-- NOTICE
SELECT n.recipient_agency, count(*), min(n.created_at), max(coalesce(n.acknowledged_at, n.created_at))
FROM notification n JOIN case_file f ON f.id = n.case_id WHERE f.child_id = ? GROUP BY n.recipient_agency;

-- OBLIGATION
SELECT owner_agency, count(*), min(trigger_at), max(coalesce(done_at, trigger_at)) FROM obligation WHERE child_id = ? GROUP BY owner_agency;

-- AUDIT_ENTRY
SELECT NULL, count(*), min(at), max(at) FROM audit_entry WHERE child_id = ?;
