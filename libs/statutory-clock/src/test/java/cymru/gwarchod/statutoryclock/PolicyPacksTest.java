package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CALENDAR;
import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.local;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.statutoryclock.PolicyPack.Ref;
import cymru.gwarchod.statutoryclock.PolicyPack.Refused;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StatutoryRule("SYS-08")
class PolicyPacksTest {

    /** Nine working days instead of seven, from 2016 on. */
    private static final PolicyPack SECOND =
            PolicyPack.parse(StrictJson.resource("policy-pack-GUIDANCE_2010_DRAFT-1.json")
                    .replace("\"version\": \"1\"", "\"version\": \"2\"")
                    .replace("\"effectiveFrom\": \"2015-01-01\"", "\"effectiveFrom\": \"2016-01-01\"")
                    .replace("\"from\": \"2015-01-01\"", "\"from\": \"2016-01-01\"")
                    .replace("\"amount\": 7,", "\"amount\": 9,"));

    private static final PolicyPacks RELEASED = PolicyPacks.released();
    private static final PolicyPacks ACTIVATED = RELEASED.activated(SECOND);

    @Test
    void theReleaseCarriesTheDraftGuidance() {
        assertEquals(List.of(PACK), RELEASED.packs());
        assertEquals(Optional.of(PACK), RELEASED.find(PACK.ref()));
    }

    @Test
    void thePackOfTheDayOfTheTriggerCounts() {
        assertEquals(PACK, ACTIVATED.inForce(date("2015-12-31")));
        assertEquals(SECOND, ACTIVATED.inForce(date("2016-01-01")));
        assertEquals(SECOND, ACTIVATED.inForce(date("2026-04-04")));
        assertEquals(PACK, RELEASED.inForce(date("2026-04-04")));
    }

    @Test
    void beforeTheFirstPackNothingIsCounted() {
        // given
        StatutoryClock clock = RELEASED.clock(date("2014-12-31"), CALENDAR);

        // then
        assertThrows(BeyondCalendarHorizon.class, () -> clock.due(PeriodId.SERAF, local("2014-12-31T10:00")));
    }

    @Test
    void activatingAPackChangesNothingThatWasDecided() {
        // given: counted with the first pack
        Due recorded = RELEASED.clock(date("2026-04-04"), CALENDAR).due(PeriodId.SERAF, local("2026-04-04T10:00"));

        // when: another is in force
        StatutoryClock now = ACTIVATED.clock(date("2026-04-04"), CALENDAR);
        StatutoryClock then = ACTIVATED
                .pinned(recorded.pack(), recorded.calendarVersion(), CALENDAR)
                .orElseThrow();

        // then
        assertEquals(
                date("2026-04-17"),
                now.due(PeriodId.SERAF, local("2026-04-04T10:00")).dueOn());
        assertEquals(recorded, then.due(recorded.rule(), recorded.trigger()));
        assertEquals("GUIDANCE_2010_DRAFT@1", recorded.pack().toString());
        assertEquals(recorded, then.explain(recorded).orElseThrow().due());
    }

    @Test
    void theCalendarIsPinnedToo() {
        // given
        WorkingDayCalendar grown = CALENDAR.withProclaimedDay(
                new ProclaimedDay(date("2026-04-08"), new Bilingual("Day of thanks", "Diwrnod o ddiolch")));

        // then
        assertEquals(
                CALENDAR,
                RELEASED.pinned(PACK.ref(), "wales-2026.1", grown).orElseThrow().calendar());
        assertEquals(
                grown,
                RELEASED.pinned(PACK.ref(), grown.version(), grown)
                        .orElseThrow()
                        .calendar());
        assertEquals(Optional.empty(), RELEASED.pinned(PACK.ref(), grown.version(), CALENDAR));
        assertEquals(Optional.empty(), RELEASED.pinned(SECOND.ref(), "wales-2026.1", CALENDAR));
    }

    @Test
    void anOverlapIsRefusedSayingWhere() {
        assertEquals(
                List.of(
                        "GUIDANCE_2010_DRAFT@1: overlap, two packs",
                        "GUIDANCE_2010_DRAFT@1: overlap from 2015-01-01, another is in force from 2015-01-01"),
                assertThrows(Refused.class, () -> RELEASED.activated(PACK)).defects());
        assertEquals(
                List.of("GUIDANCE_2010_DRAFT@1: overlap from 2015-01-01, another is in force from 2016-01-01"),
                assertThrows(Refused.class, () -> new PolicyPacks(List.of(SECOND, PACK)))
                        .defects());
    }

    @Test
    void noPackAtAllIsAGap() {
        assertEquals(
                List.of("gap, no pack"),
                assertThrows(Refused.class, () -> new PolicyPacks(List.of())).defects());
    }

    @Test
    void aPinnedPackIsReadFromWhatARecordKeeps() {
        assertEquals(PACK.ref(), Ref.parse(PACK.ref().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GUIDANCE_2010_DRAFT", "@1", "GUIDANCE_2010_DRAFT@"})
    void whatNamesNoPackIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Ref.parse(text));
    }
}
