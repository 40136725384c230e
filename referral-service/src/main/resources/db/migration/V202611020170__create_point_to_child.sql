-- The second half of person matching: that another authority knows a child, and which one. Like match_child it belongs to
-- the role that may look at children whom the caller cannot see. The threshold stands here too, so that no caller of the
-- function can fish with a birth date alone. What was handed over or rejected is no file that anybody has.
CREATE FUNCTION point_to_child(nhs text, pupil text, born date, asking text, most integer)
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
      AND (f.closed_at IS NULL OR f.closure_reason IN ('PLAN_ENDED', 'TRANSFERRED'))
    ORDER BY 1, 2
    LIMIT most
$$;
COMMENT ON FUNCTION point_to_child IS 'Which other authorities know a child with these identifiers; the child''s id is for the audit and never told.';
GRANT CREATE ON SCHEMA public TO gwarchod_match;
ALTER FUNCTION point_to_child OWNER TO gwarchod_match;
REVOKE CREATE ON SCHEMA public FROM gwarchod_match;
REVOKE ALL ON FUNCTION point_to_child FROM PUBLIC;
GRANT EXECUTE ON FUNCTION point_to_child TO gwarchod_app, gwarchod_system;
