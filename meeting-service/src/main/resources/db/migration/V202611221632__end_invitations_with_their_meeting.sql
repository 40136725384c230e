-- An invitation opens a meeting until it closes; those of meetings that were closed before that was so end now.
UPDATE case_access a SET state = 'ENDED', valid_to = greatest(m.closed_at, a.valid_from)
FROM meeting m
WHERE a.record_id = m.id AND a.relation = 'INVITED' AND a.state <> 'ENDED' AND m.status = 'CLOSED';
