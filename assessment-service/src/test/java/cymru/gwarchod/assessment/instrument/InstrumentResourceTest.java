package cymru.gwarchod.assessment.instrument;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("SYS-03")
class InstrumentResourceTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().list("/v1/instruments").then().statusCode(401);
        Api.anonymous().list("/v1/instruments/GUIDANCE_2010").then().statusCode(401);
    }

    @Test
    void aRoleWithoutWorkWithChildrenReadsNothing() {
        Api.as("sandbox-operator").list("/v1/instruments").then().statusCode(403);
    }

    @Test
    void aVersionThatIsNotPublishedIsAbsent() {
        Api.as("teacher-glannant").list("/v1/instruments/GUIDANCE_1999").then().statusCode(404);
    }

    @Test
    void everyFrontLineWorkerReadsAll29WithoutAccessToAnyCase() {
        for (String username : new String[] {"teacher-glannant", "police-pcso", "ty-gwyn-staff", "health-nurse"}) {
            Api.as(username)
                    .list("/v1/instruments/GUIDANCE_2010")
                    .then()
                    .statusCode(200)
                    .body("current", equalTo(true))
                    .body("indicators.size()", equalTo(29))
                    .body("indicators.findAll { it.class == 'SIGNIFICANT_RISK' }.size()", equalTo(7))
                    .body("categories.size()", equalTo(4));
        }
    }

    @Test
    void theTextsAreInTheLanguageOfTheCaller() {
        String english = label("en");
        Api.as("teacher-glannant")
                .request()
                .header("Accept-Language", "cy")
                .get("/v1/instruments/GUIDANCE_2010")
                .then()
                .header("Content-Language", "cy")
                .header("ETag", "\"instrument-cy.0\"")
                .body("indicators[0].label", not(equalTo(english)))
                .body("indicators[0].welshReviewed", equalTo(false));
    }

    @Test
    void everyVersionIsListed() {
        Api.as("lead-glannant")
                .list("/v1/instruments")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].version", equalTo("GUIDANCE_2010"));
    }

    private static String label(String language) {
        return Api.as("teacher-glannant")
                .request()
                .header("Accept-Language", language)
                .get("/v1/instruments/GUIDANCE_2010")
                .path("indicators[0].label");
    }
}
