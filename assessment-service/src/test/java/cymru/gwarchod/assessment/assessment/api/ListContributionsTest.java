package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListContributionsTest {

    private static final String PATH = SubmitContributionTest.PATH;

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().get(PATH).then().statusCode(401);
    }

    @Test
    void theBoardsMonitorListsNone() {
        Api.as("board-monitor").get(PATH).then().statusCode(403);
        Api.as("board-monitor").get(PATH + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void anotherAuthorityAndOtherContributorsFindNothing() {
        // given a contribution that the contributor's relation to the case was confirmed by
        CaseFixture placed = aCase().referredBy("health-nurse", "HEALTH-BETSI").inPlace();
        String id = contribute("health-nurse", placed);

        // then neither Wrexham nor another practitioner reads or lists it
        Api.as("ss-wrexham-manager").get(PATH + "/" + id).then().statusCode(404);
        Api.as("lead-glannant").get(PATH + "/" + id).then().statusCode(404);
        Api.as("ss-wrexham-manager")
                .get(PATH + "?caseId=" + placed.caseId)
                .then()
                .body("items", empty());
        Api.as("health-nurse").get(PATH + "?caseId=" + placed.caseId).then().body("items", empty());
        Api.as("lead-glannant").get(PATH + "?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aQueryOfAnotherFormIsRefused() {
        Api.as("health-nurse").get(PATH + "?caseId=7").then().statusCode(400);
        Api.as("health-nurse").list(PATH).then().statusCode(400).body("code", equalTo("purpose-required"));
    }

    @Test
    void everybodyListsTheOwnReceiptsAndALeadThoseOfTheAgency() {
        CaseFixture placed = aCase().referredBy("youth-justice-worker", "YOUTH-JUSTICE-NORTH-WALES")
                .inPlace();
        String first = contribute("youth-justice-worker", placed);
        String second = contribute("youth-justice-worker", placed);

        String next = Api.as("youth-justice-worker")
                .get(PATH + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("items.view", everyItem(equalTo("receipt")))
                .extract()
                .path("page.next");
        Api.as("youth-justice-worker")
                .get(PATH + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(second));
        Api.as("youth-justice-lead").get(PATH).then().body("items.id", contains(first, second));
    }

    private static String contribute(String username, CaseFixture placed) {
        return Api.as(username)
                .post(PATH, SubmitContributionTest.byReferral(placed.referralId))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
