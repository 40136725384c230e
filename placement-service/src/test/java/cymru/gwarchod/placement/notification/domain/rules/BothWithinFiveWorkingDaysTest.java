package cymru.gwarchod.placement.notification.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.placement.notification.domain.Duties;
import cymru.gwarchod.placement.notification.domain.DutyKind;
import cymru.gwarchod.placement.notification.domain.Filings;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@StatutoryRule({"PLACE-02", "TIME-06"})
class BothWithinFiveWorkingDaysTest {

    private static final RulesInForce RULES = new RulesInForce(PolicyPacks.released(), WorkingDayCalendar.released());
    private static final LocalDate START = LocalDate.of(2026, 12, 23);

    @Test
    void bothAreDueFiveWorkingDaysAfterTheStartOverChristmas() {
        List<Duties.Duty> duties = duties("2026-12-23T18:00:00Z", "2026-12-24T09:00:00Z");

        assertEquals(
                Map.of(
                        DutyKind.NOTIFICATION,
                        LocalDate.of(2027, 1, 4),
                        DutyKind.CONSULTATION,
                        LocalDate.of(2027, 1, 4)),
                duties.stream().collect(Collectors.toMap(Duties.Duty::kind, duty -> duty.due()
                        .dueOn())));
    }

    @Test
    void eachIsMetByItself() {
        assertEquals(
                List.of(TimelinessStatus.MET, TimelinessStatus.PENDING),
                timeliness("2027-01-04T23:00:00Z", "2027-01-04T23:30:00Z"));
        assertEquals(
                List.of(TimelinessStatus.MET_LATE, TimelinessStatus.OVERDUE),
                timeliness("2027-01-05T00:00:00Z", "2027-01-05T00:00:00Z"));
    }

    @Test
    void aConsultationOnTheLastDayIsInTimeWheneverItIsWrittenDown() {
        Instant later = Instant.parse("2027-01-11T09:00:00Z");
        PlacementNotification filed =
                Filings.notification(Filings.stay(START, true), Instant.parse("2026-12-23T18:00:00Z"));
        PlacementNotification.Step step =
                filed.consult(LocalDate.of(2027, 1, 4), "Agreed who visits.", Filings.HOME_MANAGER, later);

        PlacementNotification consulted = ((PlacementNotification.Step.Taken) step).notification();

        assertEquals(
                TimelinessStatus.MET,
                Duties.of(consulted, done -> RULES, later)
                        .getLast()
                        .timeliness()
                        .status());
    }

    private static List<TimelinessStatus> timeliness(String receivedAt, String now) {
        return duties(receivedAt, now).stream()
                .map(duty -> duty.timeliness().status())
                .toList();
    }

    private static List<Duties.Duty> duties(String receivedAt, String now) {
        return Duties.of(
                Filings.notification(Filings.stay(START, true), Instant.parse(receivedAt)),
                done -> RULES,
                Instant.parse(now));
    }
}
