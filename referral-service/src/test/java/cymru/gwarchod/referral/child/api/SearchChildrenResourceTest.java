package cymru.gwarchod.referral.child.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.WREXHAM;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.asSeenBy;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchChildrenResourceTest {

    private final Map<String, Object> child = aKnownChild();

    @Test
    void withoutATokenNobodySearches() {
        search(Api.anonymous(), identifiers("nhsNumber", "dateOfBirth")).then().statusCode(401);
    }

    @Test
    void onlySocialServicesAndThePoliceSearch() {
        for (String username : List.of("teacher-glannant", "health-lead", "police-pcso", "ty-gwyn-manager")) {
            search(Api.as(username), identifiers("nhsNumber", "dateOfBirth"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("forbidden"));
        }
    }

    @Test
    void aPurposeIsNeeded() {
        Api.as(FLINTSHIRE)
                .request()
                .contentType(ContentType.JSON)
                .body(identifiers("nhsNumber", "dateOfBirth"))
                .post("/v1/children/searches")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose-required"));
    }

    @Test
    void namesAreNoIdentifiers() {
        search(Api.as(FLINTSHIRE), Map.of("familyName", "Dychmygol"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    @Test
    void aNumberThatCannotBeOneIsRefused() {
        search(Api.as(FLINTSHIRE), Map.of("nhsNumber", "123"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/nhsNumber"));
    }

    @Test
    void theOwnAuthoritysChildIsFoundInFull() {
        String referral = received(child);

        search(Api.as(FLINTSHIRE), identifiers("nhsNumber", "dateOfBirth"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items", hasSize(1))
                .body("items[0].view", equalTo("member"))
                .body("items[0].childId", equalTo(asSeenBy(FLINTSHIRE, referral).getString("childId")))
                .body("items[0].familyName", equalTo("Dychmygol"))
                .body("items[0].links.cases", startsWith("/v1/cases?childId="));
    }

    @Test
    void ofAChildOfOthersSocialServicesAndThePoliceLearnWhomToCallAndNothingElse() {
        received(child);

        for (String username : List.of(WREXHAM, "police-ppu", "police-spoc")) {
            Response answer = search(Api.as(username), identifiers("nhsNumber", "upn"));

            answer.then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].view", equalTo("pointer"))
                    .body("items[0].contact.agency", equalTo("SS-FLINTSHIRE"))
                    .body("items[0].contact.outOfHoursPhone", equalTo("01632 960205"));
            assertEquals(
                    Set.of("view", "contact"),
                    answer.<Map<String, Object>>path("items[0]").keySet());
        }
    }

    @Test
    void aChildKnownHereAndElsewhereIsFoundInFullAndPointedTo() {
        received(child);
        received(aReferral().with("child", child).with("responsibleAuthority", "W06000006"));

        search(Api.as(FLINTSHIRE), identifiers("upn", "dateOfBirth"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].view", equalTo("member"))
                .body("items[1].contact.agency", equalTo("SS-WREXHAM"));
    }

    @Test
    void tooLittleToGoByIsAnsweredLikeNobodyFound() {
        // given
        received(child);
        String nobody = search(Api.as(FLINTSHIRE), identifiersOf(aKnownChild(), "nhsNumber", "upn"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // when, then
        for (String one : List.of("nhsNumber", "upn", "dateOfBirth")) {
            for (String username : List.of(FLINTSHIRE, WREXHAM, "police-ppu")) {
                assertEquals(nobody, search(Api.as(username), identifiers(one)).asString());
            }
        }
        assertEquals(nobody, search(Api.as(FLINTSHIRE), Map.of()).asString());
    }

    @Test
    void whatIsGivenMustAllBeRight() {
        received(child);
        Map<String, Object> almost = new LinkedHashMap<>(identifiers("nhsNumber", "upn"));
        almost.put("dateOfBirth", "2009-02-03");

        search(Api.as(FLINTSHIRE), almost).then().statusCode(200).body("items", hasSize(0));
        search(Api.as(WREXHAM), almost).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void everyLookIsKeptWithTheChildItWasAnsweredWith() {
        // given
        String childId = asSeenBy(FLINTSHIRE, received(child)).getString("childId");

        // when
        Response answer = search(Api.as("police-ppu"), identifiers("nhsNumber", "dateOfBirth"));

        // then
        var look = Rows.auditOf(answer);
        assertEquals("{" + childId + "}", String.valueOf(look.get("listed_ids")));
        assertEquals("pointer", look.get("view_name"));
        assertEquals("AGENCY_ONLY", look.get("basis"));
        assertEquals("CHILD_PROTECTION_ENQUIRY", look.get("purpose"));
    }

    private Map<String, Object> identifiers(String... names) {
        return identifiersOf(child, names);
    }

    private static Map<String, Object> identifiersOf(Map<String, Object> child, String... names) {
        Map<String, Object> identifiers = new LinkedHashMap<>();
        Stream.of(names).forEach(name -> identifiers.put(name, child.get(name)));
        return identifiers;
    }

    private static Response search(Api api, Object body) {
        return api.request()
                .contentType(ContentType.JSON)
                .header("Purpose", "CHILD_PROTECTION_ENQUIRY")
                .body(body)
                .post("/v1/children/searches");
    }
}
