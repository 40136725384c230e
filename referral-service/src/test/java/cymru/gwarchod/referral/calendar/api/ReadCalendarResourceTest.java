package cymru.gwarchod.referral.calendar.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReadCalendarResourceTest {

    private static final String PATH = "/v1/calendar";

    @Test
    void withoutATokenNobodyReads() {
        Refused.with(401, "unauthenticated", Api.anonymous().list(PATH));
    }

    @Test
    void aReaderOfInternalFeedsHasNoBusinessHere() {
        String token = TestTokens.someone("feed-reader", "PLATFORM", Set.of(Role.INTERNAL_READER));

        Refused.with(403, "forbidden", Api.with(token).list(PATH));
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2026-12-25&to=2026-12-24, to, out-of-range",
        "?from=2026-01-01&to=2028-01-03, to, out-of-range",
        "?from=2014-12-31&to=2015-01-10, to, out-of-range",
        "?from=2036-01-01, from, out-of-range",
        "?from=Christmas, from, invalid-format"
    })
    void aRangeThatIsNoneIsRefused(String query, String parameter, String code) {
        Refused.at(
                parameter,
                400,
                "invalid-parameter",
                code,
                Api.as("teacher-glannant").list(PATH + query));
    }

    @Test
    void namesTheDaysOnWhichNobodyWorksInBothLanguages() {
        Api.asSystem("HEALTH-BETSI")
                .list(PATH + "?from=2026-12-24&to=2026-12-29")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("version", startsWith("wales-2026.1"))
                .body("items.date", contains("2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28"))
                .body("items.kind", contains("BANK_HOLIDAY", "WEEKEND", "WEEKEND", "BANK_HOLIDAY"))
                .body("items[0].name.en", equalTo("Christmas Day"))
                .body("items[0].name.cy", equalTo("Dydd Nadolig"))
                .body("items[1].name.cy", equalTo("Dydd Sadwrn"))
                .body("items[2].name.cy", equalTo("Dydd Sul"));
    }

    @Test
    void aRangeWithoutADayOffIsEmpty() {
        Api.as("board-monitor")
                .list(PATH + "?from=2026-11-24&to=2026-11-25")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void withoutDaysItIsTheComingYear() {
        var answer = Api.as("board-monitor").list(PATH);

        answer.then().statusCode(200).body("items.size()", greaterThan(100));
        assertEquals("reference", Rows.auditOf(answer).get("view_name"));
    }
}
