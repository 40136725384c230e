-- PLACEMENT_NOTIFICATION
SELECT n.host_agency, count(*), min(n.received_at), max(n.changed_at)
FROM placement_notification n JOIN placement p ON p.notification_id = n.id WHERE p.child_id = ? GROUP BY n.host_agency;

-- PLACEMENT
SELECT host_agency, count(*), min(starts_on::timestamp AT TIME ZONE 'Europe/London'),
    max(coalesce(ending_recorded_at, starts_on::timestamp AT TIME ZONE 'Europe/London'))
FROM placement WHERE child_id = ? GROUP BY host_agency;

-- PLACEMENT_CLAIM
SELECT host_agency, count(*), min(claimed_at), max(coalesce(decided_at, claimed_at))
FROM placement_claim WHERE child_id = ? GROUP BY host_agency;

-- CATEGORY_KNOWN_FOR_PLACEMENTS
SELECT NULL, count(*), min(as_of), max(as_of) FROM child_category WHERE child_id = ?;

-- OBLIGATION
SELECT owner_agency, count(*), min(trigger_at), max(coalesce(done_at, trigger_at)) FROM obligation WHERE child_id = ? GROUP BY owner_agency;

-- AUDIT_ENTRY
SELECT NULL, count(*), min(at), max(at) FROM audit_entry WHERE child_id = ?;
