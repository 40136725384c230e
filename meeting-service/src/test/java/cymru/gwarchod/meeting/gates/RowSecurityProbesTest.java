package cymru.gwarchod.meeting.gates;

import static cymru.gwarchod.meeting.JourneyCalls.discussed;
import static cymru.gwarchod.meeting.JourneyCalls.endedWithoutPlan;
import static cymru.gwarchod.meeting.JourneyCalls.plannedAfterMeeting;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;

import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.testing.database.RowSecurityGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

@QuarkusTest
class RowSecurityProbesTest extends RowSecurityGate {

    RowSecurityProbesTest() {
        super(new Subject(
                "meeting",
                List.of(
                        "meeting",
                        "strategy_discussion",
                        "safeguarding_plan",
                        "plan_action",
                        "case_closure",
                        "case_file",
                        "received_referral",
                        "completed_assessment",
                        "case_allocation",
                        "case_access",
                        "idempotency_record"),
                List.of("reference"),
                "convened_at"));
    }

    @Override
    protected void fill() {
        Opened opened = opened();
        discussed(opened);
        plannedAfterMeeting(opened);
        endedWithoutPlan(opened());
    }

    /** The shapes of PanacheMeetings.list. */
    @Override
    protected Map<String, String> lists() {
        String order = "scheduled_at, id";
        String after = " AND (scheduled_at, id) > ('2026-01-05T09:00:00Z', '019b8c92-4400-7b41-8e2f-3a5b7c9d1e2f')";
        String ofCase = " AND case_id = '019b8c92-4420-7d63-a041-5c7d9e1f3042'";
        return Map.of(
                "responsible_agency = 'SS-CONWY'",
                order,
                "responsible_agency = 'SS-CONWY'" + after,
                order,
                "responsible_agency = 'SS-CONWY'" + ofCase,
                order,
                "case_id = '019b8c92-4420-7d63-a041-5c7d9e1f3042'",
                order);
    }
}
