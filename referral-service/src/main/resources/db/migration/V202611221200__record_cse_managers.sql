-- The managers with lead responsibility for sexual exploitation, who chair the strategy meetings (ROLE-09), stand in the
-- directory beside leads and cover. An authority may have several; only of leads there is one at a time.
ALTER TABLE designated_lead DROP CONSTRAINT ck_designated_lead_capacity;
ALTER TABLE designated_lead ADD CONSTRAINT ck_designated_lead_capacity CHECK (capacity IN ('LEAD', 'COVER', 'CSE_MANAGER'));
COMMENT ON COLUMN designated_lead.capacity IS 'The lead, cover during an absence, or the manager who chairs. Class: none.';
