package cymru.gwarchod.referral.directory.api;

import static cymru.gwarchod.referral.directory.DirectoryFixture.aLead;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadLeadResourceTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().get("/v1/directory/leads/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void whoWorksWithNoChildDoesNotRead() {
        Api.as("board-monitor")
                .get("/v1/directory/leads/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Api.as("teacher-glannant")
                .get("/v1/directory/leads/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aMalformedIdIsRefused() {
        Api.as("teacher-glannant")
                .get("/v1/directory/leads/one")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-id"));
    }

    @Test
    void aProfessionalOfAnotherAgencyReadsWhoLeads() {
        String id = Api.as("youth-justice-lead")
                .post("/v1/directory/leads", aLead())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as("teacher-glannant")
                .list("/v1/directory/leads/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"entry.0\"")
                .body("agency", equalTo("YOUTH-JUSTICE-NORTH-WALES"))
                .body("phone", equalTo("01632 960310"));
    }
}
