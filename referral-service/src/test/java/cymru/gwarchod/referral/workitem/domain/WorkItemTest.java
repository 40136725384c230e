package cymru.gwarchod.referral.workitem.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("TIME-R8")
class WorkItemTest {

    /** Due on 10 April 2026: the day ends at midnight in Wales, which is summer time. */
    private static final Instant END_OF_DAY = Instant.parse("2026-04-10T23:00:00Z");

    private static WorkItem due(Instant limit, boolean hours, WorkItem.Progress progress, Optional<Instant> doneAt) {
        return due(limit, hours, progress, doneAt, Optional.empty());
    }

    private static WorkItem due(
            Instant limit,
            boolean hours,
            WorkItem.Progress progress,
            Optional<Instant> doneAt,
            Optional<WorkItem.Departure> departure) {
        return new WorkItem(
                new WorkItem.WorkItemId(UUID.randomUUID()),
                "referral-service",
                "COMPLETE_SERAF",
                new WorkItem.Rule("TIME-01", "COMPLY", "GUIDANCE_2010_DRAFT@1", "1"),
                Optional.of(new ChildId(UUID.randomUUID())),
                new CaseId(UUID.randomUUID()),
                new WorkItem.Started(Instant.parse("2026-03-27T09:00:00Z"), Optional.empty()),
                LocalDate.of(2026, 4, 10),
                limit,
                hours,
                LocalDate.of(2026, 4, 10),
                Optional.empty(),
                new WorkItem.Owner(new AgencyCode("SS-GWYNEDD"), "W06000002", "ss-intake", Optional.empty()),
                false,
                "/v1/assessments",
                progress,
                doneAt,
                Optional.empty(),
                Optional.empty(),
                departure,
                0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T22:59:00Z,        MET",
        "2026-04-10T22:59:59.999999Z, MET",
        "2026-04-10T23:00:00Z,        MET_LATE",
        "2026-04-13T09:00:00Z,        MET_LATE"
    })
    void whatIsDoneOnTheDueDateIsDoneInTime(Instant doneAt, TimelinessStatus status) {
        var item = due(END_OF_DAY, false, WorkItem.Progress.DONE, Optional.of(doneAt));

        assertEquals(
                status, item.timeliness(Instant.parse("2030-01-01T00:00:00Z")).status());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T22:59:59.999999Z, PENDING",
        "2026-04-10T23:00:00Z,        OVERDUE",
        "2026-04-11T09:00:00Z,        OVERDUE"
    })
    void whatIsNotDoneIsOverdueWhenTheDueDateHasEnded(Instant now, TimelinessStatus status) {
        var item = due(END_OF_DAY, false, WorkItem.Progress.OPEN, Optional.empty());

        assertEquals(status, item.timeliness(now).status());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T09:00:00Z,        PENDING, MET",
        "2026-04-10T09:30:00Z,        PENDING, MET",
        "2026-04-10T09:30:00.000001Z, OVERDUE, MET_LATE"
    })
    void hoursAreInTimeUpToTheInstant(Instant at, TimelinessStatus open, TimelinessStatus done) {
        var limit = Instant.parse("2026-04-10T09:30:00Z");

        assertEquals(
                open,
                due(limit, true, WorkItem.Progress.OPEN, Optional.empty())
                        .timeliness(at)
                        .status());
        assertEquals(
                done,
                due(limit, true, WorkItem.Progress.DONE, Optional.of(at))
                        .timeliness(Instant.parse("2030-01-01T00:00:00Z"))
                        .status());
    }

    @Test
    void whatWasCancelledIsNeitherInTimeNorLate() {
        var item = due(END_OF_DAY, false, WorkItem.Progress.CANCELLED, Optional.of(END_OF_DAY));

        assertEquals(
                TimelinessStatus.CANCELLED,
                item.timeliness(Instant.parse("2030-01-01T00:00:00Z")).status());
    }

    @Test
    @StatutoryRule("COMP-02")
    void aDepartureChangesTheStatusAndNeverTheLateness() {
        // given: decided a day after the last day, not done
        var item = due(END_OF_DAY, false, WorkItem.Progress.OPEN, Optional.empty(), departed("2026-04-12T09:00:00Z"));

        // when
        var judged = item.timeliness(Instant.parse("2026-04-13T09:00:00Z"));

        // then
        assertEquals(TimelinessStatus.DEPARTED, judged.status());
        assertEquals(3, judged.lateness().orElseThrow().days());
    }

    @ParameterizedTest
    @StatutoryRule("COMP-02")
    @CsvSource({
        "DONE,      2026-04-09T09:00:00Z, 2026-04-12T09:00:00Z, MET",
        "DONE,      2026-04-09T09:00:00Z, 2026-04-08T09:00:00Z, DEPARTED",
        "DONE,      2026-04-11T09:00:00Z, 2026-04-12T09:00:00Z, DEPARTED",
        "CANCELLED, 2026-04-09T09:00:00Z, 2026-04-12T09:00:00Z, CANCELLED",
        "CANCELLED, 2026-04-13T09:00:00Z, 2026-04-12T09:00:00Z, DEPARTED"
    })
    void whatHadEndedInTimeBeforeTheDecisionLeavesNothingToDepartFrom(
            WorkItem.Progress progress, Instant endedAt, String decidedAt, TimelinessStatus status) {
        var item = due(END_OF_DAY, false, progress, Optional.of(endedAt), departed(decidedAt));

        assertEquals(
                status, item.timeliness(Instant.parse("2030-01-01T00:00:00Z")).status());
    }

    private static Optional<WorkItem.Departure> departed(String decidedAt) {
        return Optional.of(new WorkItem.Departure(Instant.parse(decidedAt), Optional.empty()));
    }
}
