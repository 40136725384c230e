package cymru.gwarchod.referral.child.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.WREXHAM;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.asSeenBy;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadChildResourceTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().get("/v1/children/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void onlySocialServicesRead() {
        Api.as("police-ppu").get("/v1/children/" + UUID.randomUUID()).then().statusCode(403);
        Api.as("lead-glannant").get("/v1/children/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aChildOfAnotherAuthorityLooksLikeNone() {
        String child = asSeenBy(FLINTSHIRE, received(aKnownChild())).getString("childId");

        Api.as(WREXHAM).get("/v1/children/" + child).then().statusCode(404).body("code", equalTo("not-found"));
        Api.as(WREXHAM)
                .get("/v1/children/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aPurposeIsNeeded() {
        Api.as(FLINTSHIRE)
                .list("/v1/children/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose-required"));
    }

    @Test
    void theResponsibleAuthorityReadsTheChild() {
        Map<String, Object> reported = aKnownChild();
        String child = asSeenBy(FLINTSHIRE, received(reported)).getString("childId");

        Api.as(FLINTSHIRE)
                .get("/v1/children/" + child)
                .then()
                .statusCode(200)
                .header("ETag", "\"member.0\"")
                .body("childId", equalTo(child))
                .body("nhsNumber", equalTo(reported.get("nhsNumber")))
                .body("dateOfBirth", equalTo(reported.get("dateOfBirth")))
                .body("links.cases", equalTo("/v1/cases?childId=" + child));
    }
}
