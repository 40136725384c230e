package cymru.gwarchod.referral.breakglass.api;

import static cymru.gwarchod.referral.allocation.AllocationCalls.aCase;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long an emergency access lasts, and by which clock. */
@QuarkusTest
class BreakGlassHourTest {

    private static final String PRIVACY = "ss-flintshire-records";
    private static final Map<String, Object> REASON = Map.of(
            "reasonCode", "CHILD_MISSING", "reason", "Found at the bus station at two in the morning, says nothing.");

    private final Api officer =
            Api.with(TestTokens.someone("officer-" + UUID.randomUUID(), "POLICE-NORTH-WALES", Set.of("police-ppu")));
    private String caseId;

    @BeforeEach
    void anEmergency() {
        caseId = aCase();
    }

    private static Response broken(Api by, String caseId) {
        Response answer = by.post("/v1/cases/" + caseId + "/break-glass-grants", REASON);
        answer.then().statusCode(201);
        return answer;
    }

    private static String open(Api by, String caseId) {
        return broken(by, caseId).path("id");
    }

    private static Response safetyView(Api by, String caseId) {
        return by.get("/v1/cases/" + caseId + "/safety-view");
    }

    private static List<String> audited(String grant) {
        return Rows.texts(
                "SELECT operation || ' ' || outcome FROM audit_entry WHERE record_id = ? ORDER BY at, id",
                UUID.fromString(grant));
    }

    /** An hour passes for this access alone, in every row that says when it was and ends. */
    private static void anHourLater(String grant) {
        Rows.change(
                "UPDATE break_glass_grant SET granted_at = granted_at - interval '61 minutes',"
                        + " ends_at = ends_at - interval '61 minutes' WHERE id = ?",
                UUID.fromString(grant));
        Rows.change(
                "UPDATE case_access SET valid_from = valid_from - interval '61 minutes',"
                        + " lent_until = lent_until - interval '61 minutes' WHERE context_id = ?",
                UUID.fromString(grant));
    }

    @Test
    void itEndsByTimeAndThatIsWrittenDown() {
        // given
        String grant = open(officer, caseId);
        safetyView(officer, caseId).then().statusCode(200);

        // when
        anHourLater(grant);

        // then
        Refused.with(404, "not-found", safetyView(officer, caseId));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertTrue(audited(grant).stream().anyMatch(row -> row.startsWith("endBreakGlass"))));
    }

    /** The end of an access is a matter of security: no clock that anybody moves brings it nearer or puts it off. */
    @Test
    void theHourIsTheMachinesWhateverTheScenarioSays() {
        try {
            // given a domain that is two hours ahead
            Rows.change("UPDATE scenario_clock SET offset_millis = ?", 7_200_000L);
            Response answer = broken(officer, caseId);
            Duration left = Duration.between(Instant.now(), Instant.parse(answer.path("endsAt")));
            assertTrue(left.toMinutes() >= 55 && left.toMinutes() < 60, left::toString);
            safetyView(officer, caseId).then().statusCode(200);

            // when it moves by another two
            Rows.change("UPDATE scenario_clock SET offset_millis = ?", 14_400_000L);

            // then
            safetyView(officer, caseId).then().statusCode(200);
            Api.as(PRIVACY)
                    .get("/v1/break-glass-grants/" + answer.path("id"))
                    .then()
                    .body("open", equalTo(true));

            // and when an hour of the machine's has passed
            anHourLater(answer.path("id"));

            // then
            Refused.with(404, "not-found", safetyView(officer, caseId));
        } finally {
            Rows.change("UPDATE scenario_clock SET offset_millis = 0");
        }
    }
}
