package cymru.gwarchod.placement.notification.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.placement.notification.domain.Duties;
import cymru.gwarchod.placement.notification.domain.Filings;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule({"PLACE-03", "AMB-13"})
class PlannedOnOrBeforeStartTest {

    private static final RulesInForce RULES = new RulesInForce(PolicyPacks.released(), WorkingDayCalendar.released());

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T09:00:00Z, MET",
        "2026-06-10T22:59:59Z, MET",
        "2026-06-10T23:00:00Z, MET_LATE",
        "2026-06-11T09:00:00Z, MET_LATE"
    })
    void itIsNotifiedOnOrBeforeItsStart(Instant receivedAt, TimelinessStatus status) {
        List<Duties.Duty> duties = Duties.of(
                Filings.notification(Filings.stay(LocalDate.of(2026, 6, 10), false), receivedAt),
                done -> RULES,
                receivedAt);

        assertEquals(1, duties.size());
        assertEquals(status, duties.getFirst().timeliness().status());
        assertEquals(LocalDate.of(2026, 6, 10), duties.getFirst().due().dueOn());
    }
}
