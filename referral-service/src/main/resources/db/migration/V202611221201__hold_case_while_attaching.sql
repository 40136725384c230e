-- A report that comes to an open case holds the case to its commit, and whoever ends a case holds it first: otherwise a
-- report could be attached to a case in the moment in which it ends, and nobody would look at it there. What was open may
-- have ended while the report waited, so it is looked for again until what is held is what is open.
GRANT CREATE ON SCHEMA public TO gwarchod_match;
SET LOCAL ROLE gwarchod_match;
CREATE OR REPLACE FUNCTION match_child(nhs text, pupil text, born date, agency text)
    RETURNS TABLE (child_id uuid, case_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
    known uuid;
    held uuid;
    standing uuid;
BEGIN
    -- One lock for each identifier, always in this order: two reports need not carry the same ones to be about one child.
    PERFORM pg_advisory_xact_lock(hashtextextended('nhs:' || nhs, 0)) WHERE nhs IS NOT NULL;
    PERFORM pg_advisory_xact_lock(hashtextextended('upn:' || pupil, 0)) WHERE pupil IS NOT NULL;
    SELECT c.id INTO known FROM child c
        WHERE c.date_of_birth = born AND (c.nhs_index = nhs OR c.upn_index = pupil)
        ORDER BY c.created_at, c.id
        LIMIT 1;
    IF known IS NULL THEN
        RETURN;
    END IF;
    LOOP
        SELECT f.id INTO standing FROM case_file f
            WHERE f.child_id = known AND f.responsible_agency = agency AND f.closed_at IS NULL;
        EXIT WHEN standing IS NOT DISTINCT FROM held OR standing IS NULL;
        held := standing;
        PERFORM pg_advisory_xact_lock(hashtextextended('case:' || held::text, 0));
    END LOOP;
    RETURN QUERY SELECT known, standing;
END
$$;
SET LOCAL ROLE gwarchod_owner;
REVOKE CREATE ON SCHEMA public FROM gwarchod_match;
