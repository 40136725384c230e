package cymru.gwarchod.referral.accessrecord;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.LEAD;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralCalls.WREXHAM;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StatutoryRule("SHARE-04")
class ListAccessRecordsResourceTest {

    private static final String CSE_MANAGER = "ss-flintshire-cse";

    private String referral;
    private String child;

    @BeforeEach
    void aChildWhomSomebodyReferred() {
        referral = submitted();
        child = Rows.row("referral", referral).get("child_id").toString();
    }

    private static Response trail(Api caller, String child) {
        return caller.get("/v1/access-records?childId=" + child);
    }

    private Response trail(String username) {
        return trail(Api.as(username), child);
    }

    private static List<String> operations(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer.path("items.operation");
    }

    @Test
    void withoutATokenNobodyReadsIt() {
        trail(Api.anonymous(), child).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {INTAKE, "health-nurse", "police-pcso", "ty-gwyn-staff", "board-monitor", "platform-admin"})
    void whoMayNotKnowIsRefused(String username) {
        trail(username).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void theManagerOfAnotherAuthorityFindsNoSuchChild() {
        trail("ss-wrexham-manager").then().statusCode(404).body("code", equalTo("not-found"));
        trail(Api.as(CSE_MANAGER), UUID.randomUUID().toString()).then().statusCode(404);
        trail("ss-flintshire-worker").then().statusCode(404);
    }

    @Test
    void aPurposeAndAChildAreNeeded() {
        Api.as(CSE_MANAGER)
                .list("/v1/access-records?childId=" + child)
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose-required"));
        Api.as(CSE_MANAGER).get("/v1/access-records").then().statusCode(400).body("errors.pointer", hasItem("childId"));
        Api.as(CSE_MANAGER)
                .get("/v1/access-records?childId=7")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        Api.as(CSE_MANAGER)
                .get("/v1/access-records?childId=" + child + "&agency=X")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        Api.as(CSE_MANAGER)
                .get("/v1/access-records?cursor=abc&childId=" + child)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void readsListsSearchesAndRefusalsAreInIt() {
        // given
        Api.as(INTAKE).get("/v1/referrals/" + referral).then().statusCode(200);
        Api.as(WREXHAM).get("/v1/referrals/" + referral).then().statusCode(404);
        Api.as(INTAKE).list("/v1/referrals?limit=200").then().statusCode(200);
        Api.as(INTAKE).list("/v1/cases?childId=" + child).then().statusCode(200);

        // when
        Response answer = trail(CSE_MANAGER);

        // then
        assertEquals(
                List.of("listCases", "readReferral", "readReferral", "submitReferral"),
                operations(answer).stream()
                        .filter(operation -> !operation.equals("listReferrals"))
                        .toList());
        List<Map<String, Object>> items = answer.path("items");
        Map<String, Object> list = items.getFirst();
        assertEquals(true, list.get("inList"));
        assertEquals("RESPONSIBLE_LA", list.get("basis"));
        Map<String, Object> refused = items.stream()
                .filter(item -> item.get("allowed").equals(false))
                .findFirst()
                .orElseThrow();
        assertEquals(404, refused.get("status"));
        assertEquals("not-found", refused.get("reason"));
        assertEquals("SS-WREXHAM", refused.get("agency"));
        assertEquals("person:" + TestTokens.ISSUER + "#" + TestTokens.subject(WREXHAM), refused.get("actor"));
        assertEquals("CHILD_PROTECTION_ENQUIRY", refused.get("purpose"));
        assertEquals("referral-service", refused.get("service"));
        assertEquals(false, refused.get("breakGlass"));
    }

    @Test
    void whoReferredIsAProfessionalOfAKindOfAgency() {
        // given
        Api.as(REFERRER).get("/v1/referrals/" + referral).then().statusCode(200);
        Api.as(REFERRER)
                .change("/v1/referrals/" + referral + "/acceptance", "\"outcome.0\"", Map.of("note", "x"))
                .then()
                .statusCode(403);

        // when
        Response answer = trail(CSE_MANAGER);

        // then: neither what was sent, nor what was read again, nor what was refused tells who it was
        assertEquals(List.of("acceptReferral", "readReferral", "submitReferral"), operations(answer));
        answer.then()
                .body("items.professionalFrom", everyItem(equalTo("Education")))
                .body("items.actor.findAll { it != null }", empty());
        assertFalse(answer.asString().contains(TestTokens.subject(REFERRER)));
        assertFalse(answer.asString().contains("EDUCATION-FLINTSHIRE"));
        assertFalse(trail("board-audit").asString().contains(TestTokens.subject(REFERRER)));
    }

    @Test
    void aLeadReadsTheOwnAgencysLooksAndNoOthers() {
        // given
        Api.as(INTAKE).get("/v1/referrals/" + referral).then().statusCode(200);

        // then
        Response own = trail("education-lead");
        assertEquals(List.of("submitReferral"), operations(own));
        assertEquals("EDUCATION-FLINTSHIRE", own.path("items[0].agency"));
        assertEquals("person:" + TestTokens.ISSUER + "#" + TestTokens.subject(REFERRER), own.path("items[0].actor"));
        assertEquals(List.of("readReferral"), operations(trail("ss-flintshire-records")));
    }

    @Test
    void toWhoReadsTheOwnAgencysLooksAnUnknownChildIsLikeOneThatNobodyLookedAt() {
        String unknown =
                trail(Api.as("health-lead"), UUID.randomUUID().toString()).asString();

        assertEquals(unknown, trail("health-lead").asString());
    }

    @Test
    void theTrailOfTheAuditReaderIsWhole() {
        trail("board-audit").then().statusCode(200).body("items.operation", contains("submitReferral"));
    }

    @Test
    void theAllocatedWorkerAndTheTeamsManagerReadTheirs() {
        // given
        String worker = "person:" + TestTokens.ISSUER + "#" + TestTokens.subject("ss-flintshire-worker");
        related(worker, "ALLOCATED");
        related("unit:SS-FLINTSHIRE-CARE", "TEAM");

        // then
        trail("ss-flintshire-worker").then().statusCode(200);
        trail("ss-flintshire-manager").then().statusCode(200);
        trail("ss-flintshire-worker-2").then().statusCode(404);
    }

    @Test
    void anExclusionBeatsRelationAndRole() {
        // given
        related("person:" + TestTokens.ISSUER + "#" + TestTokens.subject(CSE_MANAGER), "EXCLUDED");
        related("person:" + TestTokens.ISSUER + "#" + TestTokens.subject("board-audit"), "EXCLUDED");

        // then
        trail(CSE_MANAGER).then().statusCode(404);
        trail("board-audit").then().statusCode(404);
    }

    @Test
    void readingItIsALookItself() {
        // when
        Response first = trail(LEAD);

        // then
        Map<String, Object> row = Rows.auditOf(first);
        assertEquals("listAccessRecords", row.get("operation"));
        assertEquals("trail", row.get("view_name"));
        assertEquals("RESPONSIBLE_LA", row.get("basis"));
        assertEquals(child, row.get("child_id").toString());
        assertEquals("listAccessRecords", operations(trail(LEAD)).getFirst());
        assertEquals("ROLE", Rows.auditOf(trail("board-audit")).get("basis"));
    }

    @Test
    void goesOnByCursorWithoutGapsOrRepeats() {
        // given
        for (int i = 0; i < 5; i++) {
            Api.as(INTAKE).get("/v1/referrals/" + referral).then().statusCode(200);
        }
        List<String> paged = new ArrayList<>();

        // when: each page is a look itself, newer than the cursor and so on none of the next
        String path = "/v1/access-records?limit=2&childId=" + child;
        Response page = Api.as(CSE_MANAGER).get(path);
        while (page.path("page.next") != null) {
            paged.addAll(operations(page));
            page = Api.as(CSE_MANAGER).get(path + "&cursor=" + page.path("page.next"));
        }
        paged.addAll(operations(page));

        // then
        assertEquals(6, paged.size());
        assertEquals("submitReferral", paged.getLast());
    }

    @Test
    void aCursorIsForOneChildOnly() {
        Api.as(INTAKE).get("/v1/referrals/" + referral).then().statusCode(200);
        String cursor = Api.as(CSE_MANAGER)
                .get("/v1/access-records?limit=1&childId=" + child)
                .path("page.next");
        String another = Rows.row("referral", submitted()).get("child_id").toString();

        Api.as(CSE_MANAGER)
                .get("/v1/access-records?limit=1&childId=" + another + "&cursor=" + cursor)
                .then()
                .statusCode(another.equals(child) ? 200 : 400);
    }

    @Test
    void onlyAnotherServiceReadsTheInternalOne() {
        String path = "/internal/access-records?childId=" + child;
        Api.anonymous().request().get(path).then().statusCode(401);
        Api.as(CSE_MANAGER).request().get(path).then().statusCode(403);
        Api reader = Api.with(TestTokens.someone("reader", "PLATFORM", Set.of(Role.INTERNAL_READER)));
        reader.request().get("/internal/access-records").then().statusCode(400);

        Response looks = reader.request().get(path);

        assertEquals(200, looks.statusCode());
        assertEquals("submitReferral", looks.path("looks[0].operation"));
        assertTrue((boolean) looks.path("looks[0].source"));
        assertNull(looks.path("looks[0].status"));
    }

    private void related(String subject, String relation) {
        Rows.change(
                "INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, asserted_by, confirmed_by, basis)"
                        + " VALUES (gen_random_uuid(), ?, ?, ?, 'CONFIRMED', '2020-01-01', 'SS-FLINTSHIRE', 'SS-FLINTSHIRE', 'RESPONSIBLE_AUTHORITY')",
                UUID.fromString(child),
                subject,
                relation);
    }
}
