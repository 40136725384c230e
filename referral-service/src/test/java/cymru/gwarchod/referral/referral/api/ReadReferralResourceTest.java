package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralCalls.accepted;
import static cymru.gwarchod.referral.referral.ReferralCalls.redirected;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.anImmediateReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadReferralResourceTest {

    /** The keys of each view; a new field is added here on purpose or not at all (security model 6.3). */
    private static final Set<String> OUTCOME = Set.of(
            "view",
            "id",
            "reference",
            "status",
            "receivedAt",
            "channel",
            "responsibleAuthority",
            "contact",
            "immediateRisk",
            "child",
            "concern",
            "links");

    private static final Set<String> MEMBER = Set.of(
            "view",
            "id",
            "reference",
            "status",
            "receivedAt",
            "channel",
            "responsibleAuthority",
            "contact",
            "immediateRisk",
            "childId",
            "caseId",
            "child",
            "concern",
            "referrer",
            "submittedBy",
            "leadDiscussion",
            "concernIds",
            "informed",
            "flags",
            "history",
            "allowedActions",
            "links");

    @Test
    void withoutATokenNobodyReads() {
        Refused.with(401, "unauthenticated", Api.anonymous().get("/v1/referrals/" + UUID.randomUUID()));
    }

    @Test
    void whoseRoleReadsNoReferralDoesNot() {
        Refused.with(403, "forbidden", Api.as("board-monitor").get("/v1/referrals/" + submitted()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ss-wrexham-intake",
                "ss-conwy-lead",
                "police-ppu",
                "health-lead",
                "plas-enfys-manager",
                "teacher-coed-du"
            })
    @StatutoryRule("SHARE-05")
    void aReferralOfOthersLooksLikeNone(String stranger) {
        Response foreign = Api.as(stranger).get("/v1/referrals/" + submitted());

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(foreign, Api.as(stranger).get("/v1/referrals/" + UUID.randomUUID()));
    }

    @Test
    void aReadWithoutAPurposeIsRefused() {
        Refused.with(400, "purpose-required", Api.as(INTAKE).list("/v1/referrals/" + submitted()));
    }

    @Test
    void theResponsibleAuthoritySeesTheWholeReferral() {
        Response answer = Api.as(INTAKE).get("/v1/referrals/" + submitted());

        answer.then()
                .statusCode(200)
                .header("ETag", "\"member.0\"")
                .header("Cache-Control", "no-store")
                .body("view", equalTo("member"))
                .body("referrer.phone", equalTo("01632 960300"))
                .body("submittedBy", equalTo("EDUCATION-FLINTSHIRE"))
                .body("leadDiscussion.agreedAction", equalTo("REFER"))
                .body("caseId", notNullValue())
                .body("history", hasSize(0))
                .body("allowedActions", hasItems("ACCEPT", "REDIRECT"));
        assertEquals(new TreeSet<>(MEMBER), keys(answer));
    }

    @Test
    void whoReferredSeesTheOwnTextAndTheOutcome() {
        String id = submitted();
        accepted(id);

        Response answer = Api.as(REFERRER).get("/v1/referrals/" + id);

        answer.then().statusCode(200).header("ETag", "\"outcome.1\"").body("status", equalTo("ACCEPTED"));
        assertEquals(new TreeSet<>(OUTCOME), keys(answer));
    }

    @Test
    void theOwnAgencysLeadSeesTheOutcomeToo() {
        Api.as("education-lead")
                .get("/v1/referrals/" + submitted())
                .then()
                .statusCode(200)
                .body("view", equalTo("outcome"));
    }

    @Test
    void aTeacherReadsTheOwnImmediateReferralAndNoOther() {
        String own = submitted("teacher-glannant", anImmediateReferral());

        Api.as("teacher-glannant").get("/v1/referrals/" + own).then().statusCode(200);
        Refused.with(404, "not-found", Api.as("teacher-glannant").get("/v1/referrals/" + submitted()));
    }

    @Test
    @StatutoryRule("REF-28")
    void everyStepKeepsWhoWhenAndWhy() {
        String id = submitted();
        accepted(id);

        Api.as(INTAKE)
                .get("/v1/referrals/" + id)
                .then()
                .body("history", hasSize(1))
                .body("history[0].step", equalTo("ACCEPT"))
                .body("history[0].by", equalTo("Intaca Ffuglen"))
                .body("history[0].agency", equalTo("SS-FLINTSHIRE"))
                .body("history[0].at", notNullValue())
                .body("history[0].reason", equalTo("Assessment to follow."));
    }

    @Test
    @StatutoryRule("AMB-29")
    void whoHandedItOverStillSeesThatItDid() {
        String id = submitted();
        redirected(id);

        Response answer = Api.as(INTAKE).get("/v1/referrals/" + id);

        answer.then()
                .statusCode(200)
                .body("view", equalTo("outcome"))
                .body("responsibleAuthority", equalTo("W06000006"));
        assertEquals(new TreeSet<>(OUTCOME), keys(answer));
    }

    @Test
    void theContactIsInTheLanguageOfTheCaller() {
        String id = submitted(aReferral());

        Api.as(REFERRER)
                .request()
                .header("Purpose", "REFERRAL")
                .header("Accept-Language", "cy")
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .header("Content-Language", "cy")
                .body("contact.name", equalTo("Gwasanaethau Cymdeithasol Sir y Fflint"));
    }

    private static Set<String> keys(Response answer) {
        return new TreeSet<>(answer.jsonPath().<String, Object>getMap("$").keySet());
    }
}
