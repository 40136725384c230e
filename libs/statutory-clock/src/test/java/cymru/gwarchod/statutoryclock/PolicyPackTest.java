package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.PACK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.PolicyPack.Ref;
import cymru.gwarchod.statutoryclock.PolicyPack.Refused;
import cymru.gwarchod.statutoryclock.StatutoryPeriod.Strength;
import cymru.gwarchod.statutoryclock.StatutoryPeriod.Trigger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyPackTest {

    private static final String JSON = StrictJson.resource("policy-pack-GUIDANCE_2010_DRAFT-1.json");

    @Test
    void holdsEveryRuleOfTheCatalogue() {
        // when
        Set<String> rules =
                PACK.periods().stream().map(period -> period.id().rule()).collect(Collectors.toSet());

        // then
        assertEquals(
                Set.of(
                        "TIME-01",
                        "TIME-02",
                        "TIME-03",
                        "TIME-04",
                        "TIME-05",
                        "TIME-06",
                        "TIME-07",
                        "TIME-08",
                        "TIME-09",
                        "TIME-10",
                        "OWN-BREAK-GLASS-REVIEW"),
                rules);
        assertEquals(new Ref("GUIDANCE_2010_DRAFT", "1"), PACK.ref());
        assertFalse(PACK.welshReviewed());
    }

    @Test
    void aPinnedPackIsFoundAgain() {
        assertEquals(Optional.of(PACK), PolicyPack.released(PACK.ref()));
        assertEquals(Optional.empty(), PolicyPack.released(new Ref("GUIDANCE_2010_DRAFT", "2")));
    }

    @Test
    @StatutoryRule("COMP-01")
    @DisplayName("COMP-01: each period and each threshold says how strongly it binds")
    void strength() {
        assertEquals(Strength.COMPLY, PACK.period(PeriodId.SERAF).strength());
        assertEquals(Strength.ADVISORY, PACK.period(PeriodId.PANEL_MONTHLY).strength());
        assertEquals(Strength.ADVISORY, PACK.period(PeriodId.REFERRER_FEEDBACK).strength());
        assertEquals(Strength.COMPLY, PACK.threshold("TIME-14-CHILD").strength());
        assertEquals(Strength.ADVISORY, PACK.threshold("TIME-12-LOITERING").strength());
    }

    @Test
    @DisplayName(
            "REF-22: the referrer is told within a working day of the discussion; our reminder, not the guidance's")
    void feedbackToTheReferrer() {
        // given
        StatutoryPeriod feedback = PACK.period(PeriodId.REFERRER_FEEDBACK);

        // then
        assertEquals(Set.of(Trigger.STRATEGY_DISCUSSION_HELD), feedback.triggers());
        assertEquals("1 working day", feedback.length().en());
        assertEquals(
                date("2026-04-07"),
                due(PeriodId.REFERRER_FEEDBACK, "2026-04-02").dueOn());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "id": "TIME-04"       | "id": "TIME-15"            | TIME-04: gap, no period
            "id": "TIME-04"       | "id": "TIME-03"            | TIME-03: overlap, two periods
            "id": "TIME-13"       | "id": "TIME-11"            | TIME-11: overlap, two thresholds
            "until": "2016-04-06" | "until": "2016-04-01"      | WALES NOTIFICATION PLANNED: gap from 2016-04-01 to 2016-04-06
            "until": "2016-04-06" | "until": "2016-05-01"      | WALES NOTIFICATION PLANNED: overlap from 2016-04-06
            "until": "2016-04-06" | "until": null              | WALES NOTIFICATION EMERGENCY: overlap from 2016-04-06
            "from": "2015-01-01"  | "from": "2015-02-01"       | ENGLAND PLACEMENT_PLAN PLANNED: gap from 2015-01-01 to 2015-02-01
            "placing": "ENGLAND"  | "placing": "WALES"         | ENGLAND NOTIFICATION EMERGENCY: gap from 2015-01-01 on
            "period": "TIME-06-WALES-2007" | "period": "TIME-77" | WALES NOTIFICATION EMERGENCY from 2015-01-01: unknown period TIME-77
            """)
    void aGapOrAnOverlapIsRefusedSayingWhere(String text, String replacement, String defect) {
        // given
        String json = JSON.replace(text, replacement);

        // when
        Refused refused = assertThrows(Refused.class, () -> PolicyPack.parse(json));

        // then
        assertTrue(refused.defects().contains(defect), () -> String.join("\n", refused.defects()));
        assertTrue(refused.getMessage().startsWith("GUIDANCE_2010_DRAFT@1 is refused"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "amount": 7,             | "amount": 0,
            "amount": 7,             | "amount": null,
            "amount": 7,             | "amount": "7",
            "amount": 7,             |
            "unit": "HOURS"          | "unit": "DAYS"
            "unit": "HOURS"          | "unit": "MINUTES"
            "amount": 0,             | "amount": -1,
            "source": "G 4.8"        | "source": " "
            "strength": "COMPLY"     | "strengh": "COMPLY"
            "triggers": ["PANEL_SAT"] | "triggers": []
            "cy": "Diwedd gwarchodaeth yr heddlu" | "cy": ""
            "until": "2016-04-06"    | "until": "2014-04-06"
            "until": "2016-04-06"    | "until": "2016-02-30"
            "period": "TIME-06-WALES-2007", | "source2": "",
            "value": 3,              | "value": 0,
            "withinMonths": 3,       | "withinMonths": 0,
            "id": "TIME-07"          | "id": "SEVEN"
            "version": "1"           | "version": ""
            "strength": "COMPLY",    |
            "unit": "HOURS",         |
            "dayZero": "TRIGGER_LOCAL_DATE", |
            "kind": "AGE",           |
            "effectiveFrom": "2015-01-01", |
            "duty": "NOTIFICATION",  |
            """)
    void aPackThatIsNotOneIsRefused(String text, String replacement) {
        // given
        assertTrue(JSON.contains(text), text);
        String json = JSON.replace(text, replacement == null ? "" : replacement);

        // then
        assertThrows(IllegalArgumentException.class, () -> PolicyPack.parse(json));
    }

    @Test
    void aDefectInsideNamesItsPlace() {
        Refused refused =
                assertThrows(Refused.class, () -> PolicyPack.parse(JSON.replace("\"amount\": 7,", "\"amount\": 0,")));

        assertTrue(refused.getMessage().contains("TIME-01 has the amount 0"), refused.getMessage());
        assertTrue(refused.getMessage().contains("\"periods\"]->"), refused.getMessage());
    }

    @Test
    void aPartLeftOutIsNamed() {
        Refused refused = assertThrows(Refused.class, () -> PolicyPack.parse(JSON.replace("\"unit\": \"WEEKS\",", "")));

        assertTrue(refused.getMessage().contains("TIME-08 has no unit"), refused.getMessage());
    }

    @Test
    void anUnknownPeriodIsFoundNowhere() {
        PeriodId unknown = new PeriodId("TIME-99");

        assertEquals(Optional.empty(), PACK.find(unknown));
        assertThrows(IllegalArgumentException.class, () -> PACK.period(unknown));
    }

    @Test
    void everyPlacementVariantIsNamedAfterItsRule() {
        List<PeriodId> selected = PACK.placing().rows().stream()
                .map(PlacingRegulations.Row::period)
                .filter(Objects::nonNull)
                .toList();

        assertTrue(selected.stream().allMatch(id -> id.rule().equals("TIME-06")));
    }
}
