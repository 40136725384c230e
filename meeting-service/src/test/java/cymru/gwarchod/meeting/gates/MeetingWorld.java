package cymru.gwarchod.meeting.gates;

import static java.util.Map.entry;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.meeting.JourneyCalls;
import cymru.gwarchod.meeting.casefile.CaseCalls;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.security.World;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A child of Flintshire whose discussion, meeting and plan are on record; Wrexham and the others know another. */
final class MeetingWorld implements World {

    private static final String CSE = JourneyCalls.CSE;
    private static final String MANAGER = JourneyCalls.MANAGER;
    private static final String WREXHAM = JourneyCalls.OTHER_AUTHORITY;

    @Override
    public void ofOutsiders() {
        for (int i = 0; i < 2; i++) {
            Opened other = new Opened(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    Instant.now().minus(Duration.ofDays(3)));
            CaseCalls.tell(
                    "referral-service",
                    "cymru.gwarchod.case.opened.v1",
                    other.caseId(),
                    Map.of(
                            "caseId", other.caseId(),
                            "childId", other.childId(),
                            "responsibleAuthority", "W06000006",
                            "responsibleAgency", "SS-WREXHAM",
                            "openedAt", other.receivedAt()));
            Map<String, Object> discussion = JourneyCalls.aDiscussion(other);
            discussion.put(
                    "participants",
                    List.of(
                            JourneyCalls.who("SS-WREXHAM", WREXHAM),
                            JourneyCalls.who("POLICE-NORTH-WALES", JourneyCalls.OFFICER)));
            JourneyCalls.id(Api.as(WREXHAM).post("/v1/strategy-discussions", discussion));
            JourneyCalls.id(Api.as(WREXHAM).post("/v1/meetings", JourneyCalls.aMeeting(other)));
        }
    }

    @Override
    public Map<String, String> hidden() {
        Opened known = CaseCalls.opened();
        String caseId = known.caseId().toString();
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("discussion", JourneyCalls.discussed(known));
        ids.put("plan", JourneyCalls.plannedAfterMeeting(known));
        ids.put("case", caseId);
        ids.put("meeting", World.id("SELECT id FROM meeting WHERE case_id = ?", caseId));
        ids.put("action", World.id("SELECT id FROM plan_action WHERE case_id = ?", caseId));
        Opened ended = CaseCalls.opened();
        ids.put("endedCase", ended.caseId().toString());
        ids.put("closure", JourneyCalls.endedWithoutPlan(ended));
        return ids;
    }

    @Override
    public Map<String, String> unknown() {
        Map<String, String> ids = new TreeMap<>();
        for (String name : List.of("discussion", "plan", "case", "meeting", "action", "endedCase", "closure")) {
            ids.put(name, UUID.randomUUID().toString());
        }
        return ids;
    }

    @Override
    public List<String> outsiders() {
        return List.of(
                WREXHAM,
                "ss-wrexham-intake",
                "ss-conwy-lead",
                "ss-liverpool-placing",
                "police-pcso",
                "probation-worker",
                "teacher-coed-du",
                "plas-enfys-manager",
                "board-monitor");
    }

    @Override
    public List<Look> looks() {
        return List.of(
                Look.list("listStrategyDiscussions", "/v1/strategy-discussions", MANAGER),
                Look.list("listStrategyDiscussions", "/v1/strategy-discussions?caseId={case}", MANAGER),
                Look.list("listMeetings", "/v1/meetings", CSE),
                Look.list("listMeetings", "/v1/meetings?caseId={case}", CSE),
                // Whose minutes are due, a day later tells; whose are not, nobody may tell from the list either.
                new Look("listMeetings", "/v1/meetings?minutesOutstanding=true", Optional.empty(), Optional.empty()),
                Look.list("listPlans", "/v1/plans", MANAGER),
                Look.list("listPlans", "/v1/plans?caseId={case}", MANAGER),
                Look.list("listActions", "/v1/actions", "health-nurse"));
    }

    @Override
    public Map<String, Door> doors() {
        return Map.ofEntries(
                entry("readStrategyDiscussion", read("/v1/strategy-discussions/{discussion}", "discussion", MANAGER)),
                entry(
                        "confirmStrategyDiscussion",
                        change("/v1/strategy-discussions/{discussion}/confirmation", "discussion")),
                entry("giveDiscussionFeedback", change("/v1/strategy-discussions/{discussion}/feedback", "discussion")),
                entry(
                        "acknowledgeDiscussionFeedback",
                        change("/v1/strategy-discussions/{discussion}/feedback-acknowledgement", "discussion")),
                entry("recordStrategyDiscussion", Door.create("/v1/strategy-discussions", "case", "caseId")),
                entry("conveneMeeting", Door.create("/v1/meetings", "case", "caseId")),
                entry("writePlan", Door.create("/v1/plans", "case", "caseId")),
                entry("readMeeting", read("/v1/meetings/{meeting}", "meeting", CSE)),
                entry("recordAttendance", change("/v1/meetings/{meeting}/attendance", "meeting")),
                entry("rescheduleMeeting", change("/v1/meetings/{meeting}/rescheduling", "meeting")),
                entry("shareAssessment", change("/v1/meetings/{meeting}/sharing", "meeting")),
                entry("recordParentsPart", change("/v1/meetings/{meeting}/parents-part", "meeting")),
                entry("closeMeeting", change("/v1/meetings/{meeting}/closure", "meeting")),
                entry("circulateMinutes", change("/v1/meetings/{meeting}/minutes-circulation", "meeting")),
                entry("readPlan", read("/v1/plans/{plan}", "plan", MANAGER)),
                entry("amendPlan", change("/v1/plans/{plan}/amendment", "plan")),
                entry("endPlan", change("/v1/plans/{plan}/ending", "plan")),
                entry("closeCase", Door.create("/v1/case-closures", "case", "caseId")),
                entry("readCaseClosure", Door.read("/v1/case-closures/{closure}", "endedCase", MANAGER)),
                entry("readAction", read("/v1/actions/{action}", "action", MANAGER)),
                entry("reportActionProgress", change("/v1/actions/{action}/progress", "action")));
    }

    /** Who is responsible is so for the case, and reaches with it whatever is about it; all others have the one record. */
    private static Door read(String path, String record, String insider) {
        return Door.read(path, record, insider).through(Relation.RESPONSIBLE_LA, "case");
    }

    private static Door change(String path, String record) {
        return Door.change(path, record).through(Relation.RESPONSIBLE_LA, "case");
    }

    @Override
    public Map<String, String> ofNobody() {
        return Map.of();
    }

    @Override
    public Map<String, String> provedElsewhere() {
        return Map.of();
    }
}
