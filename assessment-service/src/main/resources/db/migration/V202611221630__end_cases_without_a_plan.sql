-- A case may end without a plan: below category 3, with no further action decided on.
ALTER TABLE known_case DROP CONSTRAINT ck_known_case_ending_reason;
ALTER TABLE known_case ADD CONSTRAINT ck_known_case_ending_reason
    CHECK (ending_reason IN ('REDIRECTED', 'REJECTED', 'PLAN_ENDED', 'NO_FURTHER_ACTION', 'TRANSFERRED'));
