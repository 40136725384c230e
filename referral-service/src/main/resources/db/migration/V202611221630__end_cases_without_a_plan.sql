-- A case may end without a plan: below category 3, with no further action decided on. Its authority still knows the child.
ALTER TABLE case_file DROP CONSTRAINT ck_case_file_closure_reason;
ALTER TABLE case_file ADD CONSTRAINT ck_case_file_closure_reason
    CHECK (closure_reason IN ('REDIRECTED', 'REJECTED', 'PLAN_ENDED', 'NO_FURTHER_ACTION', 'TRANSFERRED'));
GRANT CREATE ON SCHEMA public TO gwarchod_match;
SET LOCAL ROLE gwarchod_match;
CREATE OR REPLACE FUNCTION point_to_child(nhs text, pupil text, born date, asking text, most integer)
    RETURNS TABLE (child_id uuid, agency text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
AS $$
    SELECT DISTINCT c.id, f.responsible_agency
    FROM child c
    JOIN case_file f ON f.child_id = c.id
    WHERE num_nonnulls(nhs, pupil, born) >= 2
      AND (nhs IS NULL OR c.nhs_index = nhs)
      AND (pupil IS NULL OR c.upn_index = pupil)
      AND (born IS NULL OR c.date_of_birth = born)
      AND f.responsible_agency <> asking
      AND (f.closed_at IS NULL OR f.closure_reason IN ('PLAN_ENDED', 'NO_FURTHER_ACTION', 'TRANSFERRED'))
      AND NOT (ARRAY[c.id, f.id] && (SELECT app_barred()))
    ORDER BY 1, 2
    LIMIT most
$$;
SET LOCAL ROLE gwarchod_owner;
REVOKE CREATE ON SCHEMA public FROM gwarchod_match;
