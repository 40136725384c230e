package cymru.gwarchod.referral.holding;

import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.referral.accessrecord.OtherServices;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held about a child, counted in every service for a records officer. */
@QuarkusTest
@WithTestResource(OtherServices.class)
class HoldingsOfAllServicesTest {

    private static final String RECORDS = "ss-flintshire-records";
    private static final String NOTHING = "{\"holdings\":[]}";
    private static final String PATH = "/v1/holdings?childId=";

    private String child;

    @BeforeEach
    void aChild() {
        child = Rows.row("referral", submitted()).get("child_id").toString();
        OtherServices.HELD.put("assessment-service", new OtherServices.Answer(200, NOTHING));
        OtherServices.HELD.put("meeting-service", new OtherServices.Answer(200, """
                        {"holdings":[{"kind":"MEETING","agency":"SS-FLINTSHIRE","count":2,"firstAt":"2026-01-05T09:00:00Z",
                         "lastAt":"2026-03-05T09:00:00Z","somethingNew":1}]}"""));
    }

    @Test
    void everyKindIsCountedWithItsOwnerAndItsBasisAndNothingOfItsContent() {
        Response answer = Api.as(RECORDS).get(PATH + child);

        answer.then()
                .statusCode(200)
                .body("items.find { it.kind == 'MEETING' }.service", equalTo("meeting-service"))
                .body("items.find { it.kind == 'MEETING' }.count", equalTo(2))
                .body("items.find { it.kind == 'REFERRAL' }.agency", equalTo("SS-FLINTSHIRE"))
                .body("items.find { it.kind == 'REFERRAL' }.legalBasis.source", containsString("s. 130"))
                .body("items.find { it.kind == 'AUDIT_ENTRY' }.agency", nullValue())
                .body("items.find { it.kind == 'CASE' }.firstAt", notNullValue())
                .body("items.kind", hasItems("CHILD", "CASE", "REFERRAL", "AUDIT_ENTRY"));
        assertFalse(answer.asString().contains("Ffuglennol"));
        assertEquals("listHoldings", Rows.auditOf(answer).get("operation"));
        assertEquals(child, Rows.auditOf(answer).get("child_id").toString());
        Api.as(RECORDS)
                .request()
                .header("Accept-Language", "cy")
                .header("Purpose", "RECORDS")
                .get(PATH + child)
                .then()
                .body("items.label", hasItem("Atgyfeiriad"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ss-flintshire-worker", "ss-flintshire-lead", "health-lead", "board-audit", "police-ppu"})
    void itIsForRecordsOfficersOnly(String username) {
        Api.as(username).get(PATH + child).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void aChildOfOthersIsNotThere() {
        Response unknown = Api.as(RECORDS).get(PATH + UUID.randomUUID());

        unknown.then().statusCode(404).body("code", equalTo("not-found"));
        Api.anonymous().get(PATH + child).then().statusCode(401);
        Api.as(RECORDS).get("/v1/holdings").then().statusCode(400).body("errors.pointer", contains("childId"));
    }

    @Test
    void oneServiceThatDoesNotAnswerIsNamedAndNothingIsTold() {
        OtherServices.HELD.put("assessment-service", new OtherServices.Answer(503, ""));

        Response answer = Api.as(RECORDS).get(PATH + child);

        answer.then()
                .statusCode(503)
                .body("code", equalTo("dependency-unavailable"))
                .body("errors.pointer", contains("assessment-service"));
        assertFalse(answer.asString().contains("REFERRAL"));
    }
}
