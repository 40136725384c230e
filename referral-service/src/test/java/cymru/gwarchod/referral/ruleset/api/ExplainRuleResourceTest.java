package cymru.gwarchod.referral.ruleset.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of the catalogue's own tests of counting, asked of the running service. */
@QuarkusTest
class ExplainRuleResourceTest {

    private static final String PATH = "/v1/rulesets/GUIDANCE_2010_DRAFT/explanations";

    @ParameterizedTest
    @StatutoryRule({"TIME-R3", "TIME-R4", "TIME-R5"})
    @CsvSource({
        "TIME-01, triggerOn=2026-04-04,           2026-04-15, 2026-04-15",
        "TIME-01, triggerAt=2026-04-04T22:59:00Z, 2026-04-15, 2026-04-15",
        "TIME-03, triggerOn=2026-12-20,           2026-12-28, 2026-12-24",
        "TIME-05, triggerOn=2026-11-30,           2027-02-28, 2027-02-26",
        "TIME-10, triggerOn=2026-12-24,           2026-12-29, 2026-12-29"
    })
    void daysAreCountedAsTheCatalogueSays(String rule, String trigger, String dueOn, String lastWorkingDay) {
        Api.as("teacher-glannant")
                .list(PATH + "?rule=" + rule + "&" + trigger)
                .then()
                .statusCode(200)
                .body("rule", equalTo(rule))
                .body("dueOn", equalTo(dueOn))
                .body("lastWorkingDay", equalTo(lastWorkingDay))
                .body("days[0].mark", equalTo("DAY_ZERO"))
                .body("days.findAll { it.due }.date", equalTo(java.util.List.of(dueOn)));
    }

    @Test
    @StatutoryRule("TIME-R6")
    void hoursRunThroughTheNightInWhichTheClocksChange() {
        Api.as("board-monitor")
                .list(PATH + "?rule=TIME-02&triggerAt=2026-03-28T18:00:00Z")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-03-29T18:00:00Z"))
                .body("dueBefore", equalTo(null))
                .body("summary.en", startsWith("Strategy discussion"))
                .body("strength", equalTo("COMPLY"));
    }

    @Test
    void eachDaySaysWhatBecameOfItInBothLanguages() {
        Api.as("teacher-glannant")
                .list(PATH + "?rule=TIME-01&triggerOn=2026-12-24")
                .then()
                .statusCode(200)
                .body("days.mark", hasItems("DAY_ZERO", "BANK_HOLIDAY", "WEEKEND", "COUNTED"))
                .body("days[1].holiday.cy", equalTo("Dydd Nadolig"))
                .body("days[1].worked", equalTo(false))
                .body("days[1].text.en", equalTo("Friday 25 December 2026: Christmas Day, not counted"))
                .body("days[1].text.cy", equalTo("Dydd Gwener 25 Rhagfyr 2026: Dydd Nadolig, ni chaiff ei gyfrif"));
    }

    @ParameterizedTest
    @StatutoryRule("TIME-R9")
    @CsvSource({"triggerOn=2099-01-01", "triggerAt=2035-12-31T10:00:00Z", "triggerOn=2014-12-31"})
    void beyondTheCalendarNothingIsCounted(String trigger) {
        Refused.with(
                422, "beyond-calendar-horizon", Api.as("teacher-glannant").list(PATH + "?rule=TIME-01&" + trigger));
    }

    @ParameterizedTest
    @CsvSource({
        "?triggerOn=2026-04-04,                                             rule,      required",
        "?rule=TIME-99&triggerOn=2026-04-04,                                rule,      unknown-code",
        "?rule=TIME-01,                                                     triggerAt, required",
        "?rule=TIME-01&triggerOn=2026-04-04&triggerAt=2026-04-04T10:00:00Z, triggerAt, out-of-range",
        "?rule=TIME-02&triggerOn=2026-04-04,                                triggerAt, required",
        "?rule=TIME-01&triggerOn=Easter,                                    triggerOn, invalid-format",
        "?rule=TIME-01&triggerAt=Easter,                                    triggerAt, invalid-format"
    })
    void aQuestionThatCannotBeAnsweredIsRefused(String query, String parameter, String code) {
        Refused.at(
                parameter,
                400,
                "invalid-parameter",
                code,
                Api.as("teacher-glannant").list(PATH + query));
    }

    @Test
    void ofARulesetThatIsNotThereNothingIsExplained() {
        Refused.with(
                404,
                "not-found",
                Api.as("teacher-glannant")
                        .list("/v1/rulesets/GUIDANCE_1999/explanations?rule=TIME-01&triggerOn=2026-04-04"));
        Refused.with(401, "unauthenticated", Api.anonymous().list(PATH + "?rule=TIME-01&triggerOn=2026-04-04"));
    }
}
