package cymru.gwarchod.referral.breakglass.api;

import static cymru.gwarchod.referral.allocation.AllocationCalls.WORKER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.aCase;
import static cymru.gwarchod.referral.allocation.AllocationCalls.allocated;
import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.WREXHAM;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.LEAD;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.inForce;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.neverFor;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.onlyFor;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.toldOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.referral.chronology.ChronologyFixture;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BreakGlassResourceTest {

    private static final String PRIVACY = "ss-flintshire-records";
    private static final Map<String, Object> REASON = Map.of(
            "reasonCode", "CHILD_MISSING", "reason", "Found at the bus station at two in the morning, says nothing.");

    /** Somebody of the police whom no other test knows: the quota is a person's. */
    private final String name = "officer-" + UUID.randomUUID();

    private final Api officer = Api.with(TestTokens.someone(name, "POLICE-NORTH-WALES", Set.of("police-ppu")));
    private String caseId;

    @Inject
    ChronologyFixture events;

    @Inject
    Inbox inbox;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void aCaseWithAWorker() {
        caseId = aCase();
        allocated(caseId, WORKER);
    }

    private static Response broken(Api by, String caseId) {
        return by.post("/v1/cases/" + caseId + "/break-glass-grants", REASON);
    }

    private static String open(Api by, String caseId) {
        return broken(by, caseId).then().statusCode(201).extract().path("id");
    }

    private static Response safetyView(Api by, String caseId) {
        return by.get("/v1/cases/" + caseId + "/safety-view");
    }

    private static Response reviewed(Api by, String grant, String outcome) {
        String tag = Api.as(PRIVACY).get("/v1/break-glass-grants/" + grant).header("ETag");
        return by.change("/v1/break-glass-grants/" + grant + "/review", tag, Map.of("outcome", outcome));
    }

    private static List<String> audited(String grant) {
        return Rows.texts(
                "SELECT operation || ' ' || outcome FROM audit_entry WHERE record_id = ? ORDER BY at, id",
                UUID.fromString(grant));
    }

    @Test
    void forAnHourTheSafetyViewIsOpenAndNothingElse() {
        // given
        Refused.with(404, "not-found", safetyView(officer, caseId));

        // when
        Response answer = broken(officer, caseId);

        // then
        answer.then()
                .statusCode(201)
                .header("ETag", "\"grant.0\"")
                .body("open", equalTo(true))
                .body("allowedActions", contains("END", "REVIEW"));
        assertEquals(
                Duration.ofMinutes(60),
                Duration.between(Instant.parse(answer.path("grantedAt")), Instant.parse(answer.path("endsAt"))));
        Response view = safetyView(officer, caseId);
        view.then()
                .statusCode(200)
                .body("view", equalTo("safety"))
                .body("familyName", equalTo("Dychmygol"))
                .body("contact.agency", equalTo("SS-FLINTSHIRE"));
        assertEquals(
                Set.of(
                        "view",
                        "caseId",
                        "childId",
                        "givenName",
                        "familyName",
                        "dateOfBirth",
                        "lookedAfter",
                        "responsibleAuthority",
                        "contact",
                        "caseOpen",
                        "immediateRisk",
                        "risks",
                        "planInForce"),
                view.jsonPath().getMap("$").keySet());
        Refused.with(404, "not-found", safetyView(Api.as("police-ppu"), caseId));
        Refused.with(404, "not-found", officer.get("/v1/chronologies/" + caseId));
    }

    @Test
    void ofAnotherAuthoritysCaseNothingButTheSafetyViewAppears() {
        // given
        Api manager = Api.with(TestTokens.someone(
                "manager-" + UUID.randomUUID(), "SS-WREXHAM", Set.of("ss-team-manager", "ss-intake")));
        String child = safetyOf(manager);

        // then
        manager.get("/v1/cases/" + caseId).then().statusCode(404);
        manager.get("/v1/children/" + child).then().statusCode(404);
        manager.list("/v1/cases?childId=" + child).then().body("items", hasSize(0));
        manager.list("/v1/cases/" + caseId + "/allocations").then().statusCode(404);
    }

    private String safetyOf(Api by) {
        open(by, caseId);
        return safetyView(by, caseId).then().statusCode(200).extract().path("childId");
    }

    @Test
    void thoseWhoAnswerForTheChildAreToldAtOnce() {
        String grant = open(officer, caseId);

        for (String username : List.of(LEAD, "ss-flintshire-worker", PRIVACY)) {
            assertTrue(toldOf(username).contains(grant), username);
            Api.as(username).get("/v1/break-glass-grants/" + grant).then().statusCode(200);
        }
        Refused.with(404, "not-found", Api.as("ss-wrexham-lead").get("/v1/break-glass-grants/" + grant));
        assertEquals(List.of("breakGlass ALLOWED"), audited(grant).subList(0, 1));
    }

    @Test
    void aReasonSaysSomething() {
        Refused.at(
                "#/reason",
                422,
                "reason-too-short",
                "reason-too-short",
                officer.post(
                        "/v1/cases/" + caseId + "/break-glass-grants",
                        Map.of("reasonCode", "CHILD_MISSING", "reason", "   urgent            ")));
        Refused.at(
                "#/reason",
                422,
                "validation-failed",
                "required",
                officer.post("/v1/cases/" + caseId + "/break-glass-grants", Map.of("reasonCode", "CHILD_MISSING")));
        Refused.with(
                422,
                "validation-failed",
                officer.post("/v1/cases/" + caseId + "/break-glass-grants", Map.of("reason", REASON.get("reason"))));
    }

    @Test
    void aFourthOpenOneIsRefusedUntilOneIsGivenBack() {
        // given
        String first = open(officer, aCase());
        open(officer, aCase());
        open(officer, aCase());

        // then
        Refused.with(409, "too-many-emergencies", broken(officer, caseId));

        // when
        officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"grant.0\"")
                .contentType("application/json")
                .post("/v1/break-glass-grants/" + first + "/ending")
                .then()
                .statusCode(200)
                .body("open", equalTo(false));

        // then
        open(officer, caseId);
        assertTrue(audited(first).contains("endBreakGlass ALLOWED"));
    }

    @Test
    void whatIsGivenBackOpensNothingInTheNextStatement() {
        // given
        String grant = open(officer, caseId);
        safetyView(officer, caseId).then().statusCode(200);

        // when
        officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"grant.0\"")
                .contentType("application/json")
                .post("/v1/break-glass-grants/" + grant + "/ending")
                .then()
                .statusCode(200);

        // then
        Refused.with(404, "not-found", safetyView(officer, caseId));
    }

    @Test
    void aPrivacyOfficerOtherThanTheActorReviewsWithinTwoWorkingDays() {
        // given
        String grant = open(officer, caseId);
        Map<String, Object> duty = obligation(grant);
        assertEquals("privacy-officer", duty.get("owner_role"));
        assertEquals("OWN-BREAK-GLASS-REVIEW", duty.get("rule"));
        assertEquals("OPEN", duty.get("progress"));
        Api.as(PRIVACY)
                .list("/v1/break-glass-grants?reviewed=false&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(grant));

        // when
        reviewed(Api.as(PRIVACY), grant, "TRAINING").then().statusCode(200).body("outcome", equalTo("TRAINING"));
        events.everythingIsHeard();

        // then
        assertEquals("DONE", obligation(grant).get("progress"));
        Refused.with(409, "state-conflict", reviewed(Api.as(PRIVACY), grant, "JUSTIFIED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAN_ENDED", "TRANSFERRED"})
    void theReviewIsStillOwedWhenTheCaseHasEnded(String reason) {
        // given
        String grant = open(officer, caseId);

        // when
        inbox.receive(closed(reason));

        // then
        assertEquals("OPEN", obligation(grant).get("progress"));
        reviewed(Api.as(PRIVACY), grant, "MISUSE").then().statusCode(200);
        events.everythingIsHeard();
        assertEquals("DONE", obligation(grant).get("progress"));
    }

    private Event closed(String reason) {
        Instant now = Instant.now();
        UUID plan = UUID.randomUUID();
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod.case.closed.v1",
                "meeting-service",
                "plan",
                plan,
                now,
                json.valueToTree(Map.of("caseId", caseId, "reason", reason, "closedAt", now.toString())));
    }

    private static Map<String, Object> obligation(String grant) {
        return Rows.of("SELECT * FROM obligation WHERE trigger_record = ?", UUID.fromString(grant))
                .getFirst();
    }

    @Test
    void whoHadItDoesNotReviewIt() {
        Api both = Api.with(TestTokens.someone(
                "both-" + UUID.randomUUID(), "SS-FLINTSHIRE", Set.of("ss-intake", "privacy-officer")));
        String grant = open(both, caseId);

        Refused.with(422, "review-by-actor", reviewed(both, grant, "JUSTIFIED"));
        Refused.with(403, "forbidden", reviewed(Api.as(LEAD), grant, "JUSTIFIED"));
    }

    @Test
    void itOpensTheSafetyViewOfARestrictedCaseAndNoList() {
        // given
        inForce(caseId, onlyFor("ss-flintshire-worker"));
        Api.as(FLINTSHIRE).get("/v1/cases/" + caseId).then().statusCode(404);

        // when
        String child = safetyOf(Api.with(TestTokens.someone(name + "-ss", "SS-FLINTSHIRE", Set.of("ss-intake"))));

        // then
        Api intake = Api.with(TestTokens.someone(name + "-ss", "SS-FLINTSHIRE", Set.of("ss-intake")));
        intake.get("/v1/cases/" + caseId).then().statusCode(404);
        intake.get("/v1/children/" + child).then().statusCode(404);
        intake.list("/v1/cases?childId=" + child).then().body("items", hasSize(0));
    }

    @Test
    void itNeverBeatsAnExclusion() {
        // given
        Response absent = broken(Api.as("police-spoc"), UUID.randomUUID().toString());
        inForce(caseId, neverFor("police-spoc", WREXHAM));

        // then
        for (String excluded : List.of("police-spoc", WREXHAM)) {
            Response refused = broken(Api.as(excluded), caseId);
            Refused.with(404, "not-found", refused);
            Refused.indistinguishable(absent, refused);
            Refused.with(404, "not-found", safetyView(Api.as(excluded), caseId));
        }
    }

    @Test
    void anExclusionEndsWhatIsOpen() {
        // given
        open(Api.as("ss-flintshire-worker-2"), caseId);
        safetyView(Api.as("ss-flintshire-worker-2"), caseId).then().statusCode(200);

        // when
        inForce(caseId, neverFor("ss-flintshire-worker-2"));

        // then
        Refused.with(404, "not-found", safetyView(Api.as("ss-flintshire-worker-2"), caseId));
    }

    @Test
    void onlyEligibleRolesBreakIt() {
        for (String username : List.of("teacher-glannant", "ty-gwyn-staff", "board-monitor", PRIVACY)) {
            Refused.with(403, "forbidden", broken(Api.as(username), caseId));
        }
    }
}
