package cymru.gwarchod.referral.workitem;

import static cymru.gwarchod.referral.workitem.WorkItemFixture.AGENCY;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.ANOTHER_AGENCY;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.SOURCE;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.aWorkItem;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.workerOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.obligations.DepartureRecorded;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.referral.scenario.Told;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WorkItemResourceTest {

    private static final String REASON = "The panel sits a day later; an earlier date was offered to the family.";
    private static final Map<String, Object> BODY = Map.of("reason", REASON);

    private final Api leadOfficer = Api.with(TestTokens.someone("lead-of-" + AGENCY, AGENCY, Set.of("lead-officer")));

    @Inject
    Inbox inbox;

    @Inject
    ObjectMapper json;

    @Inject
    DomainClock domainClock;

    private Instant now;

    @BeforeEach
    void aMomentOfTheDomain() {
        now = domainClock.now();
    }

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM work_item WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
    }

    private String told(WorkItemFixture item) {
        inbox.receive(item.told(ObligationEvent.OPENED, json));
        return "/v1/work-items/" + item.id();
    }

    private Instant ago(int days) {
        return now.minus(Duration.ofDays(days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/explanation"})
    void anItemOfAnotherAgencyIsNotThere(String part) {
        var item = told(aWorkItem());

        Refused.with(401, "unauthenticated", Api.anonymous().get(item + part));
        Refused.with(403, "forbidden", Api.as("board-monitor").get(item + part));
        Refused.indistinguishable(
                workerOf(ANOTHER_AGENCY).get(item + part),
                workerOf(AGENCY).get("/v1/work-items/" + UUID.randomUUID() + part));
    }

    @Test
    @StatutoryRule("TIME-R8")
    void itSaysByHowMuchItIsLate() {
        var item = told(aWorkItem().due(ago(3)));

        workerOf(AGENCY)
                .get(item)
                .then()
                .statusCode(200)
                .body("status", equalTo("OVERDUE"))
                .body("late.days", greaterThanOrEqualTo(3))
                .body("late.minutes", greaterThanOrEqualTo(3 * 24 * 60))
                .body("strength", equalTo("COMPLY"))
                .body("departure", nullValue());
    }

    @Test
    void itIsExplainedWithWhatItWasCountedWith() {
        // given: eight days from 2 April 2026, 23:00
        var item = told(aWorkItem());

        workerOf(AGENCY)
                .get(item + "/explanation")
                .then()
                .statusCode(200)
                .body("rule", equalTo("TIME-03"))
                .body("calendar", equalTo("wales-2026.1"))
                .body("days[0].mark", equalTo("DAY_ZERO"))
                .body("days.findAll { it.due }.size()", equalTo(1));
    }

    @Test
    @StatutoryRule({"COMP-01", "COMP-02"})
    void aDepartureIsRecordedWithRuleReasonDecisionMakerAndDate() {
        // given
        var item = told(aWorkItem().due(ago(1)));

        // when
        var answer = leadOfficer.post(item + "/departure", BODY);

        // then: the breach stays
        answer.then()
                .statusCode(200)
                .body("status", equalTo("DEPARTED"))
                .body("late.days", greaterThanOrEqualTo(1))
                .body("departure.rule", equalTo("TIME-03"))
                .body("departure.reason", equalTo(REASON))
                .body("departure.decidedBy", equalTo("lead-of-" + AGENCY))
                .body("departure.decidedAt", notNullValue());
        workerOf(AGENCY)
                .list("/v1/work-items")
                .then()
                .body("items.status", contains("DEPARTED"))
                .body("items[0].departedAt", notNullValue())
                .body("items[0].departure", nullValue());
        assertEquals("departFromWorkItem", Rows.auditOf(answer).get("operation"));
    }

    @Test
    @StatutoryRule("COMP-02")
    void theOwnerHearsOfItWithoutTheReason() {
        // given
        var item = aWorkItem().due(ago(1));
        var path = told(item);

        // when
        leadOfficer.post(path + "/departure", BODY).then().statusCode(200);

        // then
        var event = Told.last(DepartureRecorded.TYPE, json);
        assertEquals(item.id(), event.aggregateId());
        assertEquals("TIME-03", event.data().path("rule").asText());
        assertEquals(path, event.data().path("record").asText());
        assertFalse(event.data().toString().contains("panel"));
    }

    @Test
    void whatTheOwnerTellsAfterwardsTakesNothingAway() {
        // given
        var item = aWorkItem().due(ago(1));
        var path = told(item);
        leadOfficer.post(path + "/departure", BODY).then().statusCode(200);

        // when: held after all, too late
        inbox.receive(item.then("DONE", now).told(ObligationEvent.MET, json));

        // then
        workerOf(AGENCY)
                .get(path)
                .then()
                .body("status", equalTo("DEPARTED"))
                .body("doneAt", notNullValue())
                .body("late.days", greaterThanOrEqualTo(1))
                .body("departure.reason", equalTo(REASON));
    }

    @Test
    void onlyWhoAnswersForTheAgencysWorkDeparts() {
        var item = told(aWorkItem().due(ago(1)));
        var otherLead =
                Api.with(TestTokens.someone("lead-of-" + ANOTHER_AGENCY, ANOTHER_AGENCY, Set.of("lead-officer")));

        Refused.with(401, "unauthenticated", Api.anonymous().post(item + "/departure", BODY));
        Refused.with(403, "forbidden", workerOf(AGENCY).post(item + "/departure", BODY));
        Refused.with(404, "not-found", otherLead.post(item + "/departure", BODY));
    }

    @Test
    void itIsRecordedOnceAndAnsweredAgainUnderTheSameKey() {
        // given
        var item = told(aWorkItem().due(ago(1)));
        var key = UUID.randomUUID().toString();
        leadOfficer.post(item + "/departure", BODY, key).then().statusCode(200);

        // then
        leadOfficer.post(item + "/departure", BODY, key).then().statusCode(200).body("status", equalTo("DEPARTED"));
        Refused.with(409, "departure-exists", leadOfficer.post(item + "/departure", BODY));
    }

    @Test
    void whatWasDoneInTimeOrNeedNotBeDoneLeavesNothingToDepartFrom() {
        // given
        var met = aWorkItem().due(now.plus(Duration.ofDays(1)));
        told(met);
        inbox.receive(met.then("DONE", now).told(ObligationEvent.MET, json));
        var cancelled = aWorkItem().due(ago(1));
        told(cancelled);
        inbox.receive(cancelled.then("CANCELLED", now).told(ObligationEvent.CANCELLED, json));

        // then
        for (var item : List.of(met, cancelled)) {
            Refused.with(
                    409,
                    "nothing-to-depart-from",
                    leadOfficer.post("/v1/work-items/" + item.id() + "/departure", BODY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "                         ", "too short"})
    void aReasonIsSaidInWords(String reason) {
        var item = told(aWorkItem().due(ago(1)));

        leadOfficer.post(item + "/departure", Map.of("reason", reason)).then().statusCode(422);
    }
}
