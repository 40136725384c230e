package cymru.gwarchod.placement.notification.domain.rules;

import static cymru.gwarchod.placement.notification.domain.InformationItem.CASE_HISTORY;
import static cymru.gwarchod.placement.notification.domain.InformationItem.CHRONOLOGY;
import static cymru.gwarchod.placement.notification.domain.InformationItem.RISK_ASSESSMENT;
import static cymru.gwarchod.placement.notification.domain.InformationState.PROVIDED;
import static cymru.gwarchod.placement.notification.domain.InformationState.REQUESTED;
import static cymru.gwarchod.placement.notification.domain.InformationState.UNAVAILABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.placement.notification.domain.Information;
import cymru.gwarchod.placement.notification.domain.InformationItem;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InformationRulesTest {

    private static final Instant FILED = Instant.parse("2026-06-10T09:00:00Z");
    private static final Information AT_FILING = Information.stated(
            Map.of(CASE_HISTORY, PROVIDED, CHRONOLOGY, REQUESTED, RISK_ASSESSMENT, UNAVAILABLE), FILED);

    @Test
    @StatutoryRule("PLACE-06")
    void whatWasNotProvidedIsAGapHoweverThatCame() {
        List<InformationItem> gaps = InformationGaps.of(AT_FILING);

        assertFalse(gaps.contains(CASE_HISTORY));
        assertTrue(gaps.containsAll(List.of(CHRONOLOGY, RISK_ASSESSMENT, InformationItem.PATHWAY_BEYOND)));
        assertEquals(InformationItem.values().length - 1, gaps.size());
        assertEquals(gaps.stream().sorted().toList(), gaps);
    }

    @Test
    @StatutoryRule("PLACE-06")
    void whatCannotBeHadIsAGapButNothingToChase() {
        List<InformationItem> toChase = InformationGaps.toChase(AT_FILING);

        assertTrue(toChase.contains(CHRONOLOGY));
        assertFalse(toChase.contains(RISK_ASSESSMENT));
        assertEquals(InformationItem.values().length - 2, toChase.size());
    }

    @Test
    @StatutoryRule("PLACE-07")
    void aChronologyThatCameOnDayTwentyTookTwentyDays() {
        Information later = AT_FILING.amended(
                Map.of(CHRONOLOGY, PROVIDED, CASE_HISTORY, PROVIDED), Instant.parse("2026-06-30T09:00:00Z"));

        assertEquals(Optional.of(20L), InformationDelay.days(later, CHRONOLOGY, LocalDate.of(2026, 6, 10)));
        assertEquals(Optional.of(0L), InformationDelay.days(later, CASE_HISTORY, LocalDate.of(2026, 6, 10)));
        assertEquals(Optional.empty(), InformationDelay.days(later, RISK_ASSESSMENT, LocalDate.of(2026, 6, 10)));
    }

    @Test
    @StatutoryRule("PLACE-07")
    void whatWasThereBeforeTheStartTookNone() {
        assertEquals(Optional.of(0L), InformationDelay.days(AT_FILING, CASE_HISTORY, LocalDate.of(2026, 7, 1)));
    }
}
