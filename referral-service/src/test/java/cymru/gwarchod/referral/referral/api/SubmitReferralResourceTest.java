package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.aChild;
import static cymru.gwarchod.referral.referral.ReferralFixture.aConcern;
import static cymru.gwarchod.referral.referral.ReferralFixture.aDiscussion;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.anImmediateReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.Stored;
import cymru.gwarchod.referral.concern.ConcernCalls;
import cymru.gwarchod.referral.referral.ReferralFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SubmitReferralResourceTest {

    @Test
    void withoutATokenNobodySubmits() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous().post("/v1/referrals", aReferral().json()));
    }

    @Test
    void whoIsNotAtTheFrontLineDoesNotSubmit() {
        Refused.with(
                403,
                "forbidden",
                Api.as("board-monitor").post("/v1/referrals", aReferral().json()));
    }

    @Test
    @StatutoryRule("ROLE-31")
    void aBodyThatNamesAnAgencyIsRefused() {
        var body = aReferral().with("agency", "POLICE-NORTH-WALES").json();

        Refused.at(
                "#/agency",
                400,
                "unknown-field",
                "unknown-field",
                Api.asSystem("HEALTH-BETSI").post("/v1/referrals", body));
    }

    @Test
    @StatutoryRule("REF-20")
    void receiptIsInNoRequest() {
        var body = aReferral().with("receivedAt", "2025-01-06T09:00:00Z").json();

        Refused.at("#/receivedAt", 400, "unknown-field", "unknown-field", post(body));
    }

    @Test
    @StatutoryRule("REF-24")
    void aCodeOutsideItsListIsUnderstoodAndRefused() {
        var concern = aConcern();
        concern.put("exchangeTypes", List.of("MONEY", "NO_SUCH_CODE"));

        Refused.at(
                "#/concern/exchangeTypes/1",
                422,
                "validation-failed",
                "unknown-code",
                post(aReferral().with("concern", concern).json()));
    }

    @Test
    @StatutoryRule("REF-05")
    void withoutADiscussionWithTheLeadThereIsNoReferral() {
        Map<String, Long> before = Stored.counts();

        Refused.at(
                "#/leadDiscussion",
                422,
                "lead-discussion-required",
                "lead-discussion-required",
                post(aReferral().without("leadDiscussion").json()));
        Refused.with(
                422,
                "lead-discussion-required",
                post(aReferral()
                        .with("leadDiscussion", aDiscussion("GATHER_MORE_AND_REVIEW"))
                        .json()));
        assertEquals(before, Stored.counts());
    }

    @Test
    @StatutoryRule("REF-05")
    void aDiscussionStillToComeIsNone() {
        Map<String, Object> tomorrow = new LinkedHashMap<>(aDiscussion("REFER"));
        tomorrow.put("discussedAt", "2999-01-01T09:00:00Z");

        Refused.at(
                "#/leadDiscussion/discussedAt",
                422,
                "discussion-in-future",
                "discussion-in-future",
                post(aReferral().with("leadDiscussion", tomorrow).json()));
    }

    @Test
    @StatutoryRule({"ROLE-13", "REF-07"})
    void aTeacherGoesThroughTheDesignatedTeacher() {
        Refused.with(
                422,
                "refer-through-lead",
                Api.as("teacher-glannant").post("/v1/referrals", aReferral().json()));
    }

    @Test
    @StatutoryRule("REF-21")
    void aProfessionalReferrerCanBeReached() {
        var body = aReferral()
                .with("referrer", Map.of("professional", true, "name", "Dynoda Ffuglen"))
                .json();

        Refused.at("#/referrer", 422, "referrer-contact-required", "referrer-contact-required", post(body));
    }

    @Test
    void anAuthorityOutsideTheSuiteReceivesNothing() {
        for (String authority : List.of("W06000015", "E08000012")) {
            Refused.with(
                    422,
                    "authority-not-in-suite",
                    post(aReferral().with("responsibleAuthority", authority).json()));
        }
    }

    @Test
    @StatutoryRule("REF-18")
    void somebodyOfEighteenIsNotAChild() {
        Refused.at(
                "#/child/dateOfBirth",
                422,
                "not-a-child",
                "not-a-child",
                post(aReferral()
                        .with("child", aChild(today().minusYears(18), "EXACT"))
                        .json()));
    }

    @Test
    @StatutoryRule({"REF-18", "REF-19"})
    void theDayBeforeTheEighteenthBirthdayOneIs() {
        submitted(aReferral().with("child", aChild(today().minusYears(18).plusDays(1), "EXACT")));
        submitted(aReferral().with("child", aChild(today().minusYears(20), "ESTIMATED")));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 17})
    @StatutoryRule("REF-19")
    void thirteenAndSeventeenAreAnsweredAlike(int age) {
        post(aReferral().with("child", aChild(today().minusYears(age), "EXACT")).json())
                .then()
                .statusCode(201)
                .body("status", equalTo("RECEIVED"));
    }

    @Test
    @StatutoryRule("REF-20")
    void onlyIntakeEntersAnEarlierReceiptAndNeverALaterOne() {
        Refused.with(
                422,
                "receipt-by-intake-only",
                post(telephoned("2025-01-06T09:00:00Z").json()));
        Refused.at(
                "#/earlierReceipt/at",
                422,
                "receipt-not-earlier",
                "receipt-not-earlier",
                Api.as(INTAKE)
                        .post(
                                "/v1/referrals",
                                telephoned("2999-01-06T09:00:00Z").json()));
    }

    @Test
    void aConcernOfAnotherAgencyIsNotThere() {
        String foreign = ConcernCalls.reported("health-nurse");
        var body = aReferral()
                .with("concernIds", List.of(ConcernCalls.reported(), foreign))
                .json();
        Map<String, Long> before = Stored.counts();

        Response refused = post(body);

        Refused.at("#/concernIds", 422, "concern-not-found", "concern-not-found", refused);
        Refused.indistinguishable(
                refused,
                post(aReferral().with("concernIds", List.of(UUID.randomUUID())).json()));
        assertEquals(before, Stored.counts());
    }

    @Test
    @StatutoryRule({"REF-01", "REF-03"})
    void aReferralIsReceived() {
        Map<String, Long> before = Stored.counts();

        Response answer = post(aReferral().json());

        answer.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/referrals/[0-9a-f-]{36}"))
                .header("ETag", "\"outcome.0\"")
                .body("status", equalTo("RECEIVED"))
                .body("receivedAt", notNullValue())
                .body("reference", matchesPattern("REF-\\d{4}(-[0-9B-DF-HJ-NP-TVXZ]{5}){2}"))
                .body("contact.agency", equalTo("SS-FLINTSHIRE"))
                .body("concern.disclosure", equalTo(false))
                .body("$", not(hasKey("childId")))
                .body("$", not(hasKey("caseId")));
        Map<String, Long> after = Stored.counts();
        for (String table : List.of("child", "case_file", "referral", "idempotency_record")) {
            assertEquals(before.get(table) + 1, after.get(table), table);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PROFESSIONAL", "CHILD", "PARENT_OR_CARER", "OTHER_YOUNG_PERSON", "MEMBER_OF_PUBLIC", "ANONYMOUS"
            })
    @StatutoryRule("REF-02")
    void informationFromAnySourceIsTaken(String source) {
        var concern = aConcern();
        concern.put("sourceType", source);

        post(aReferral().with("concern", concern).json())
                .then()
                .statusCode(201)
                .body("concern.sourceType", equalTo(source));
    }

    @Test
    @StatutoryRule({"REF-01", "ROLE-31"})
    void anAgencysOwnSystemSubmits() {
        Response answer =
                Api.asSystem("HEALTH-BETSI").post("/v1/referrals", aReferral().json());

        answer.then().statusCode(201);
        assertEquals("HEALTH-BETSI", Rows.row("referral", answer.path("id")).get("submitter_agency"));
    }

    @Test
    @StatutoryRule({"REF-06", "SYS-13", "FLOW-01", "AMB-28"})
    void immediateRiskWaitsForNothingAndReachesThePolice() {
        // Nobody is designated, nothing was discussed.
        Response answer = Api.as("teacher-glannant")
                .post("/v1/referrals", anImmediateReferral().json());

        answer.then()
                .statusCode(201)
                .body("immediateRisk", equalTo(true))
                .body("contact.outOfHoursPhone", equalTo("01632 960205"));
        String id = answer.path("id");
        Api.as("police-ppu").get("/v1/referrals/" + id).then().statusCode(200).body("view", equalTo("member"));
        assertEquals(
                "SS-FLINTSHIRE EDUCATION-FLINTSHIRE POLICE-NORTH-WALES",
                Rows.eventsOf(id).getFirst().get("audience"));
    }

    @Test
    @StatutoryRule("SYS-13")
    void whatIsNotImmediateDoesNotReachThePolice() {
        Refused.with(404, "not-found", Api.as("police-ppu").get("/v1/referrals/" + submitted()));
    }

    @Test
    @StatutoryRule("REF-20")
    void intakeEntersATelephoneReferralAsOfItsReceipt() {
        Response answer = Api.as(INTAKE)
                .post(
                        "/v1/referrals",
                        telephoned("2025-01-06T09:00:00Z")
                                .without("leadDiscussion")
                                .json());

        answer.then()
                .statusCode(201)
                .body("receivedAt", equalTo("2025-01-06T09:00:00Z"))
                .body("channel", equalTo("TELEPHONE"));
    }

    @Test
    @StatutoryRule("REF-04")
    void aReferralTakesConcernReportsUp() {
        String one = ConcernCalls.reported();
        String two = ConcernCalls.reported("teacher-coed-du");

        String id = submitted(aReferral().with("concernIds", List.of(one, two)));

        for (String concern : List.of(one, two)) {
            Api.as(REFERRER)
                    .get("/v1/concerns/" + concern)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REFERRED"))
                    .body("referralId", equalTo(id));
        }
        Refused.with(
                422,
                "concern-not-found",
                post(aReferral().with("concernIds", List.of(one)).json()));
    }

    @Test
    void theSameKeyAgainGivesTheSameReferral() {
        String key = UUID.randomUUID().toString();
        var body = aReferral().json();
        Response first = Api.as(REFERRER).post("/v1/referrals", body, key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(REFERRER).post("/v1/referrals", body, key);

        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }

    private static Response post(Map<String, Object> body) {
        return Api.as(REFERRER).post("/v1/referrals", body);
    }

    private static ReferralFixture telephoned(String at) {
        return aReferral()
                .with(
                        "earlierReceipt",
                        Map.of("at", at, "channel", "TELEPHONE", "reason", "Rang before the line closed."));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
