package cymru.gwarchod.referral.concern.api;

import static cymru.gwarchod.referral.concern.ConcernCalls.LEAD;
import static cymru.gwarchod.referral.concern.ConcernCalls.TEACHER;
import static cymru.gwarchod.referral.concern.ConcernCalls.reported;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadConcernResourceTest {

    @Test
    void withoutATokenNobodyReads() {
        Refused.with(401, "unauthenticated", Api.anonymous().get("/v1/concerns/" + UUID.randomUUID()));
    }

    @Test
    void whoIsNotAtTheFrontLineReadsNone() {
        Refused.with(403, "forbidden", Api.as("platform-admin").get("/v1/concerns/" + reported()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-lead", "ss-flintshire-lead", "police-ppu", "teacher-coed-du"})
    @StatutoryRule("SHARE-05")
    void aConcernOfOthersLooksLikeNone(String stranger) {
        Response foreign = Api.as(stranger).get("/v1/concerns/" + reported());

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(foreign, Api.as(stranger).get("/v1/concerns/" + UUID.randomUUID()));
    }

    @Test
    void aReadWithoutAPurposeIsRefused() {
        Refused.at(
                "Purpose", 400, "purpose-required", "required", Api.as(TEACHER).list("/v1/concerns/" + reported()));
    }

    @ParameterizedTest
    @ValueSource(strings = {TEACHER, LEAD, "education-lead"})
    void theReporterAndTheOwnLeadsReadIt(String username) {
        Api.as(username)
                .get("/v1/concerns/" + reported())
                .then()
                .statusCode(200)
                .header("ETag", "\"own.0\"")
                .body("child.familyName", equalTo("Dychmygol"))
                .body("concern.responseToHelp", equalTo("NOT_KNOWN"));
    }
}
