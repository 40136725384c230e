-- ASSESSMENT
SELECT k.responsible_agency, count(*), min(a.opened_at), max(coalesce(c.completed_at, a.opened_at))
FROM assessment a JOIN known_case k ON k.id = a.case_id LEFT JOIN assessment_completion c ON c.assessment_id = a.id
WHERE a.child_id = ? GROUP BY k.responsible_agency;

-- REASSESSMENT
SELECT k.responsible_agency, count(*), min(r.opened_at), max(coalesce(r.met_at, r.opened_at))
FROM reassessment r JOIN known_case k ON k.id = r.case_id WHERE r.child_id = ? GROUP BY k.responsible_agency;

-- CONTRIBUTION
SELECT k.responsible_agency, count(*), min(c.submitted_at), max(coalesce(c.taken_at, c.submitted_at))
FROM contribution c JOIN known_case k ON k.id = c.case_id WHERE c.child_id = ? GROUP BY k.responsible_agency;

-- SUGGESTING_FACT
SELECT NULL, count(*), min(occurred_at), max(occurred_at) FROM suggesting_fact WHERE child_id = ?;

-- BIRTH_DATE_KNOWN_FOR_ASSESSMENTS
SELECT NULL, count(*), min(decided_at), max(decided_at) FROM decided_birth_date WHERE child_id = ?;

-- MONITORED_ASSESSMENT
SELECT social_services, count(*), min(completed_at), max(completed_at)
FROM monitored_assessment WHERE child_id = ? GROUP BY social_services;

-- OBLIGATION
SELECT owner_agency, count(*), min(trigger_at), max(coalesce(done_at, trigger_at)) FROM obligation WHERE child_id = ? GROUP BY owner_agency;

-- AUDIT_ENTRY
SELECT NULL, count(*), min(at), max(at) FROM audit_entry WHERE child_id = ?;
