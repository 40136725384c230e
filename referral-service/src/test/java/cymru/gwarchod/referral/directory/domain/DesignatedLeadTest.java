package cymru.gwarchod.referral.directory.domain;

import static cymru.gwarchod.referral.directory.DirectoryFixture.entry;
import static cymru.gwarchod.referral.directory.DirectoryFixture.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cymru.gwarchod.referral.directory.domain.DesignatedLead.Capacity;
import cymru.gwarchod.referral.directory.domain.DesignatedLead.Step;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignatedLeadTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2026-03-31,2026-03-31,2026-05-01,true",
        "2026-01-01,2026-03-31,2026-04-01,2026-05-01,false",
        "2026-01-01,'',2030-01-01,'',true",
        "2026-04-01,'',2026-01-01,2026-03-31,false",
        "2026-04-01,'',2026-01-01,2026-04-01,true"
    })
    void twoTermsOverlapWhereTheyShareADay(
            String start, String end, String otherStart, String otherEnd, boolean overlap) {
        assertEquals(overlap, term(start, end).overlaps(term(otherStart, otherEnd)));
        assertEquals(overlap, term(otherStart, otherEnd).overlaps(term(start, end)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,false", "2026-01-01,true", "2026-03-31,true", "2026-04-01,false"})
    void theFirstAndTheLastDayBelongToTheTerm(LocalDate day, boolean inForce) {
        assertEquals(inForce, term("2026-01-01", "2026-03-31").holds(day));
    }

    @Test
    void anOpenEntryGetsItsLastDay() {
        DesignatedLead open = entry("PROVIDER-ENFYS", Optional.empty(), Capacity.LEAD, term("2026-01-01", ""));

        Step.Taken taken = assertInstanceOf(Step.Taken.class, open.end(LocalDate.of(2026, 1, 1)));

        assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), taken.lead().term().endsOn());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,ENDS_BEFORE_START", "2026-06-30,STATE_CONFLICT", "2026-07-01,STATE_CONFLICT"})
    void anEndCanComeEarlierButNeitherBeforeTheStartNorLater(LocalDate lastDay, DirectoryRefusal refusal) {
        DesignatedLead ending =
                entry("PROVIDER-ENFYS", Optional.empty(), Capacity.LEAD, term("2026-01-01", "2026-06-30"));

        assertEquals(new Step.Refused(refusal), ending.end(lastDay));
        assertInstanceOf(Step.Taken.class, ending.end(LocalDate.of(2026, 6, 29)));
    }
}
