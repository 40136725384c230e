package cymru.gwarchod.referral.directory.domain.rules;

import static cymru.gwarchod.referral.directory.DirectoryFixture.entry;
import static cymru.gwarchod.referral.directory.DirectoryFixture.term;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Post;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhoAdvisesTest {

    private static final AgencyCode EDUCATION = new AgencyCode("EDUCATION-FLINTSHIRE");
    private static final Post SCHOOL = new Post(EDUCATION, Optional.of(new UnitCode("SCHOOL-GLANNANT")));

    private final DesignatedLead agencyLead = lead(Optional.empty(), Capacity.LEAD);
    private final DesignatedLead schoolLead = lead(Optional.of("SCHOOL-GLANNANT"), Capacity.LEAD);
    private final DesignatedLead schoolCover = lead(Optional.of("SCHOOL-GLANNANT"), Capacity.COVER);

    @Test
    void theSchoolsLeadComesBeforeTheCover() {
        assertEquals(
                List.of(schoolLead, schoolCover), WhoAdvises.on(SCHOOL, List.of(agencyLead, schoolCover, schoolLead)));
    }

    @Test
    void aSchoolWithoutALeadTurnsToTheAgencys() {
        assertEquals(List.of(agencyLead), WhoAdvises.on(SCHOOL, List.of(agencyLead)));
    }

    @Test
    void theAgencyItselfDoesNotTurnToItsSchools() {
        assertEquals(List.of(), WhoAdvises.on(new Post(EDUCATION, Optional.empty()), List.of(schoolLead)));
    }

    @Test
    void theManagerWhoChairsIsNotAskedForAdvice() {
        DesignatedLead chair = lead(Optional.empty(), Capacity.CSE_MANAGER);

        assertEquals(List.of(agencyLead), WhoAdvises.on(SCHOOL, List.of(chair, agencyLead)));
    }

    private static DesignatedLead lead(Optional<String> unit, Capacity capacity) {
        return entry("EDUCATION-FLINTSHIRE", unit, capacity, term("2026-01-01", ""));
    }
}
