package cymru.gwarchod.meeting.casefile;

import static cymru.gwarchod.meeting.JourneyCalls.aDiscussion;
import static cymru.gwarchod.meeting.JourneyCalls.obligations;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static cymru.gwarchod.meeting.casefile.CaseCalls.placed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.referral;
import static cymru.gwarchod.meeting.casefile.CaseCalls.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.meeting.JourneyCalls;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the feeds of other services do here, in any order. */
@QuarkusTest
class FeedTest {

    @Inject
    Inbox inbox;

    @Test
    void aReferralWaitsForItsCase() {
        Opened later = new Opened(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.now());
        tell("referral-service", "cymru.gwarchod.referral.received.v1", later.referralId(), referral(later, true));
        assertEquals(0, obligations(later.caseId(), "STRATEGY_DISCUSSION").size());

        tell(
                "referral-service",
                "cymru.gwarchod.case.opened.v1",
                later.caseId(),
                Map.of(
                        "caseId", later.caseId(),
                        "childId", later.childId(),
                        "responsibleAuthority", "W06000005",
                        "responsibleAgency", "SS-FLINTSHIRE",
                        "openedAt", later.receivedAt()));
        inbox.retryParked();

        assertEquals(1, obligations(later.caseId(), "STRATEGY_DISCUSSION").size());
    }

    @Test
    @StatutoryRule({"MEET-01", "AMB-4"})
    void aRejectedReferralCallsForNothingAnyMore() {
        Opened opened = opened(true);

        tell("referral-service", "cymru.gwarchod.referral.rejected.v1", opened.referralId(), referral(opened, true));

        assertEquals(
                "CANCELLED",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("progress"));
    }

    @Test
    @StatutoryRule({"MEET-01", "MEET-02"})
    void whereTheCategoryIsLoweredTheDiscussionIsNotMandatoryAnyMore() {
        Opened opened = opened();
        UUID assessment = assessed(opened, "CATEGORY_3", "RSK-09");
        assertEquals(
                "OPEN",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("progress"));

        overridden(opened, assessment, "CATEGORY_3", "CATEGORY_2", "DECIDE_MEETING", "RISK_AWARENESS_WORK");

        assertEquals(
                "CATEGORY_LOWERED",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("reason"));
    }

    @Test
    @StatutoryRule("MEET-01")
    void whereTheCategoryIsRaisedTheDiscussionBecomesDue() {
        Opened opened = opened();
        UUID assessment = assessed(opened, "CATEGORY_2", "RSK-09");
        assertEquals(0, obligations(opened.caseId(), "STRATEGY_DISCUSSION").size());

        overridden(opened, assessment, "CATEGORY_2", "CATEGORY_3", "STRATEGY_DISCUSSION", "STRATEGY_MEETING");
        overridden(opened, assessment, "CATEGORY_3", "CATEGORY_4", "STRATEGY_DISCUSSION", "STRATEGY_MEETING");

        assertEquals(
                List.of("OPEN"),
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").stream()
                        .map(o -> o.get("progress"))
                        .toList());
    }

    @Test
    @StatutoryRule("SERAF-22")
    void whereTheCategoryOfSomebodyWhoIsEighteenIsRaisedNoDiscussionBecomesDue() {
        Opened opened = opened();
        UUID assessment = assessed(opened, true, "CATEGORY_2", "RSK-09");

        overridden(opened, assessment, "CATEGORY_2", "CATEGORY_3", "PATHWAY_PLAN", "SS_PPU_LIAISON");
        overridden(opened, assessment, "CATEGORY_3", "CATEGORY_2", "DECIDE_MEETING", "RISK_AWARENESS_WORK");
        overridden(opened, assessment, "CATEGORY_2", "CATEGORY_4", "PATHWAY_PLAN", "SS_PPU_LIAISON");

        assertEquals(0, obligations(opened.caseId(), "STRATEGY_DISCUSSION").size());
    }

    @Test
    @StatutoryRule({"ADULT-01", "SERAF-22"})
    void onTheBirthdayWhatTheCategoryCalledForGivesWayAndWhatPeopleAgreedGoesOn() {
        // given a child at moderate risk, and one whose category was raised to it
        Opened first = opened();
        UUID moderate = assessed(first, "CATEGORY_3", "RSK-09");
        Opened second = opened();
        UUID mild = assessed(second, "CATEGORY_2", "RSK-09");
        UUID raise = overridden(second, mild, "CATEGORY_2", "CATEGORY_3", "STRATEGY_DISCUSSION", "SAFETY_PLAN");
        // and one at whose discussion a meeting was agreed
        Opened third = opened();
        UUID discussed = assessed(third, "CATEGORY_3", "RSK-09");
        JourneyCalls.discussed(third);

        // when
        turnedEighteen(first, moderate);
        turnedEighteen(second, mild, raise);
        turnedEighteen(third, discussed);

        // then
        for (Opened opened : List.of(first, second)) {
            assertEquals(
                    List.of("CANCELLED TURNED_18"),
                    obligations(opened.caseId(), "STRATEGY_DISCUSSION").stream()
                            .map(o -> o.get("progress") + " " + o.get("reason"))
                            .toList());
        }
        assertEquals(
                "CANCELLED TURNED_18",
                obligations(second.caseId(), "SAFETY_PLAN").stream()
                        .map(o -> o.get("progress") + " " + o.get("reason"))
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                "DONE",
                obligations(third.caseId(), "STRATEGY_DISCUSSION").getFirst().get("progress"));
        assertEquals(
                "OPEN",
                obligations(third.caseId(), "STRATEGY_MEETING").getFirst().get("progress"));
    }

    @Test
    @StatutoryRule("ADULT-01")
    void theDiscussionThatImmediateRiskCallsForGoesOnAtEighteen() {
        Opened opened = opened(true);
        UUID assessment = assessed(opened, "CATEGORY_3", "RSK-09");

        turnedEighteen(opened, assessment);

        assertEquals(
                List.of("CANCELLED", "OPEN"),
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").stream()
                        .map(o -> (String) o.get("progress"))
                        .sorted()
                        .toList());
    }

    private static void turnedEighteen(Opened opened, UUID assessment, UUID... overrides) {
        tell(
                "assessment-service",
                "cymru.gwarchod.associated-actions.replaced.v1",
                assessment,
                Map.of(
                        "assessmentId", assessment,
                        "caseId", opened.caseId(),
                        "childId", opened.childId(),
                        "overrideIds", List.of(overrides),
                        "reason", "TURNED_18",
                        "replacedAt", Instant.now(),
                        "tasks", List.of("PATHWAY_PLAN", "SS_PPU_LIAISON")));
    }

    private static UUID overridden(Opened opened, UUID assessment, String from, String to, String... tasks) {
        UUID override = UUID.randomUUID();
        tell(
                "assessment-service",
                "cymru.gwarchod.category.overridden.v1",
                assessment,
                Map.of(
                        "assessmentId",
                        assessment,
                        "caseId",
                        opened.caseId(),
                        "childId",
                        opened.childId(),
                        "overrideId",
                        override,
                        "from",
                        from,
                        "to",
                        to,
                        "effectiveAt",
                        Instant.now(),
                        "tasks",
                        List.of(tasks)));
        return override;
    }

    @Test
    @StatutoryRule({"MEET-12", "MEET-16", "PLAN-14"})
    void theHomeOfAPlacementTakesPartAndItsCarersAreThoughtOf() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_2", "RSK-09");
        UUID placement = placed(opened, "HOME-TY-GWYN");

        JourneyCalls.convened(opened)
                .then()
                .body("invitations.find { it.slot == 'RESIDENTIAL_MANAGER' }.who.agency", equalTo("PROVIDER-DRAIG-WEN"))
                .body("expected.find { it.slot == 'PLACEMENTS' }.reason", equalTo("CHILD_IS_LOOKED_AFTER"));
        Api.as("ss-flintshire-manager")
                .post("/v1/plans", JourneyCalls.aPlan(opened, "RSK-09"))
                .then()
                .statusCode(201)
                .body("warnings", contains("PROGRAMME_INCOMPLETE", "CARER_SUPPORT_MISSING"));
        tell(
                "placement-service",
                "cymru.gwarchod.placement.ended.v1",
                placement,
                Map.of(
                        "placementId",
                        placement,
                        "childId",
                        opened.childId(),
                        "endedOn",
                        "2026-04-01",
                        "reason",
                        "MOVED"));
        JourneyCalls.convened(opened)
                .then()
                .body("expected.find { it.slot == 'PLACEMENTS' }.reason", equalTo("NOT_LOOKED_AFTER"));
    }

    @Test
    void aCaseThatEndedElsewhereIsClosedHere() {
        Opened opened = opened(true);

        tell(
                "referral-service",
                "cymru.gwarchod.case.ended.v1",
                opened.caseId(),
                Map.of("caseId", opened.caseId(), "reason", "REDIRECTED"));

        assertEquals(
                "CANCELLED",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("progress"));
        Refused.at(
                "#",
                409,
                "state-conflict",
                "case-closed",
                Api.as("ss-flintshire-manager").post("/v1/strategy-discussions", aDiscussion(opened)));
    }

    @Test
    void withoutACallerTheDatabaseShowsNothing() throws SQLException {
        opened();
        for (String table : new String[] {
            "case_file",
            "received_referral",
            "completed_assessment",
            "case_allocation",
            "known_placement",
            "strategy_discussion",
            "meeting",
            "safeguarding_plan",
            "plan_action"
        }) {
            try (Connection app = ServiceUnderTest.database().asApp();
                    Statement statement = app.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
                row.next();
                assertEquals(0, row.getLong(1), table);
            }
        }
        assertFalse(Rows.of("SELECT 1 FROM case_file").isEmpty());
    }
}
