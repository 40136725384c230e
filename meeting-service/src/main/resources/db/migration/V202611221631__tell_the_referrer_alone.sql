-- What came of a referral is for whoever made it: the person, or, where a partner's system did, those who lead in its unit.
ALTER TABLE received_referral ADD COLUMN referrer_unit text;
COMMENT ON COLUMN received_referral.referrer_unit IS 'Unit that it was handed in for. Class: F3.';
-- Until now every lead of the agency could read it, also where a person had made the referral.
UPDATE case_access a SET state = 'ENDED', valid_to = a.valid_from
FROM strategy_discussion d
WHERE a.record_id = d.id AND a.relation = 'REFERRER' AND a.subject LIKE 'agency:%' AND a.state <> 'ENDED'
  AND NOT EXISTS (SELECT 1 FROM received_referral r
      WHERE r.case_id = d.case_id AND r.referrer LIKE 'client:%' AND a.subject = 'agency:' || r.referrer_agency);
