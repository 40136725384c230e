package cymru.gwarchod.assessment.casefile.feed;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCaseOf;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A restriction is decided elsewhere, and holds here as it was last heard of. */
@QuarkusTest
class RestrictedCaseTest {

    private static final String WORKER = "ss-flintshire-worker";
    private static final String INTAKE = "ss-flintshire-intake";

    private CaseFixture placed;
    private String draft;

    @BeforeEach
    void aDraft() {
        placed = aCase().inPlace();
        draft = Api.as(WORKER)
                .post("/v1/assessments", Map.of("caseId", placed.caseId.toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Event changed(CaseFixture of, boolean restricted, List<String> listed, List<String> excluded) {
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod.case-restriction.changed.v1",
                "referral-service",
                "case-restriction",
                of.caseId,
                Instant.parse("2026-03-02T10:00:00Z"),
                new ObjectMapper()
                        .valueToTree(Map.of(
                                "caseId",
                                of.caseId.toString(),
                                "childId",
                                of.childId.toString(),
                                "authority",
                                "SS-FLINTSHIRE",
                                "restricted",
                                restricted,
                                "listed",
                                people(listed),
                                "excluded",
                                people(excluded))));
    }

    private static List<String> people(List<String> usernames) {
        return Stream.ofNullable(usernames)
                .flatMap(List::stream)
                .map(username -> "person:" + TestTokens.ISSUER + "#" + TestTokens.subject(username))
                .toList();
    }

    private void assertSeen(String username, boolean seen) {
        Api.as(username)
                .get("/v1/assessments?caseId=" + placed.caseId)
                .then()
                .statusCode(200)
                .body("items", hasSize(seen ? 1 : 0));
        Api.as(username).get("/v1/assessments/" + draft).then().statusCode(seen ? 200 : 404);
    }

    @Test
    void onlyWhoIsListedReachesARestrictedCase() {
        assertSeen(INTAKE, true);

        hear(changed(placed, true, List.of(WORKER), List.of()));

        assertSeen(INTAKE, false);
        assertSeen(WORKER, true);
    }

    @Test
    void whoIsExcludedReachesItByNothing() {
        hear(changed(placed, false, List.of(), List.of(WORKER)));

        assertSeen(WORKER, false);
        assertSeen(INTAKE, true);
    }

    @Test
    void theListThatWasLastHeardOfHolds() {
        hear(changed(placed, true, List.of(WORKER), List.of()));
        hear(changed(placed, true, List.of(INTAKE), List.of(WORKER)));
        assertSeen(INTAKE, true);
        assertSeen(WORKER, false);

        hear(changed(placed, false, List.of(), List.of()));
        assertSeen(INTAKE, true);
        assertSeen(WORKER, true);
    }

    @Test
    void itMayBeHeardOfBeforeTheCaseAndHoldsForEveryCaseOfTheChild() {
        CaseFixture later = aCaseOf(placed.childId);
        hear(changed(placed, true, List.of(INTAKE), List.of(WORKER)));
        later.inPlace();

        Api.as(WORKER)
                .post("/v1/assessments", Map.of("caseId", later.caseId.toString()))
                .then()
                .statusCode(404);
    }
}
