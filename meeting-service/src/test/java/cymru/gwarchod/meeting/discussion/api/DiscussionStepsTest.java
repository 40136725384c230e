package cymru.gwarchod.meeting.discussion.api;

import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OFFICER;
import static cymru.gwarchod.meeting.JourneyCalls.OTHER_AUTHORITY;
import static cymru.gwarchod.meeting.JourneyCalls.discussed;
import static cymru.gwarchod.meeting.JourneyCalls.obligations;
import static cymru.gwarchod.meeting.casefile.CaseCalls.REFERRER;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiscussionStepsTest {

    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);
    private static final Map<String, Object> RECEIVED = Map.of("received", true);
    private static final Map<String, Object> TEXT = Map.of("text", "A meeting is being convened.");

    @Test
    void withoutATokenNothingIsDone() {
        String id = UUID.randomUUID().toString();
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous().change(path(id, "confirmation"), "\"participant.0\"", CONFIRMED));
        Refused.with(401, "unauthenticated", Api.anonymous().change(path(id, "feedback"), "\"member.0\"", TEXT));
        Refused.with(401, "unauthenticated", Api.anonymous().get("/v1/strategy-discussions/" + id));
    }

    @Test
    void socialServicesDoNotConfirmForThePolice() {
        Refused.with(
                403,
                "forbidden",
                Api.as(MANAGER).change(path(discussed(opened()), "confirmation"), "\"member.0\"", CONFIRMED));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void anOfficerWhoDidNotTakePartSeesNothing() {
        String id = discussed(opened());

        Refused.with(
                404,
                "not-found",
                Api.as("police-spoc").change(path(id, "confirmation"), "\"participant.0\"", CONFIRMED));
        Refused.with(404, "not-found", Api.as("police-spoc").get("/v1/strategy-discussions/" + id));
        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).get("/v1/strategy-discussions/" + id));
        Refused.with(404, "not-found", Api.as(REFERRER).get("/v1/strategy-discussions/" + id));
    }

    @Test
    @StatutoryRule("MEET-03")
    void theNamedOfficerConfirmsOnce() {
        String id = discussed(opened());

        Api.as(OFFICER)
                .change(path(id, "confirmation"), "\"participant.0\"", CONFIRMED)
                .then()
                .statusCode(200)
                .header("ETag", "\"participant.1\"")
                .body("status", equalTo("CONFIRMED"))
                .body("confirmation.agency", equalTo("POLICE-NORTH-WALES"));
        Refused.with(
                409,
                "state-conflict",
                Api.as(OFFICER).change(path(id, "confirmation"), "\"participant.1\"", CONFIRMED));
        Refused.with(
                412,
                "precondition-failed",
                Api.as(OFFICER).change(path(id, "confirmation"), "\"participant.0\"", CONFIRMED));
    }

    @Test
    @StatutoryRule({"MEET-05", "REF-22"})
    void theReferrerIsToldReadsTheOutcomeOnlyAndAcknowledges() {
        Opened opened = opened();
        String id = discussed(opened);

        Api.as(MANAGER)
                .change(path(id, "feedback"), "\"member.0\"", TEXT)
                .then()
                .statusCode(200)
                .body("flags", empty());
        assertEquals(
                "DONE", obligations(opened.caseId(), "GIVE_FEEDBACK").getFirst().get("progress"));
        Api.as(REFERRER)
                .get("/v1/strategy-discussions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"outcome.1\"")
                .body("view", equalTo("outcome"))
                .body("feedback.text", equalTo("A meeting is being convened."))
                .body("$", not(hasKey("informationShared")))
                .body("$", not(hasKey("childId")))
                .body("$", not(hasKey("participants")));
        Api.as(REFERRER)
                .change(path(id, "feedback-acknowledgement"), "\"outcome.1\"", RECEIVED)
                .then()
                .statusCode(200)
                .body("feedback.acknowledgedAt", notNullValue());
        Refused.with(
                409,
                "state-conflict",
                Api.as(REFERRER).change(path(id, "feedback-acknowledgement"), "\"outcome.2\"", RECEIVED));
    }

    @Test
    void theListIsTheOwnAuthoritys() {
        Opened opened = opened();
        String id = discussed(opened);
        String list = "/v1/strategy-discussions?caseId=" + opened.caseId();

        Api.as(MANAGER).list(list).then().statusCode(200).body("items.id", hasItem(id));
        Api.as(OTHER_AUTHORITY).list(list).then().statusCode(200).body("items", empty());
        Refused.with(403, "forbidden", Api.as(REFERRER).list(list));
    }

    private static String path(String id, String step) {
        return "/v1/strategy-discussions/" + id + "/" + step;
    }
}
