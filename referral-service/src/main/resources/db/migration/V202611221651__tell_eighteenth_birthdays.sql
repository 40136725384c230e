-- Who was born on a day that nobody doubts is told of once as having turned 18 (AMB-30).
ALTER TABLE child ADD COLUMN turned_18_told_at timestamptz;
COMMENT ON COLUMN child.turned_18_told_at IS 'When it was told that the person turned 18, domain time. Class: F3.';
CREATE INDEX ix_child_birthday ON child (date_of_birth)
    WHERE turned_18_told_at IS NULL AND date_of_birth_accuracy = 'EXACT' AND date_of_birth IS NOT NULL;
