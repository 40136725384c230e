package cymru.gwarchod.referral.gates;

import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.referral.allocation.AllocationCalls;
import cymru.gwarchod.referral.casefile.CaseCalls;
import cymru.gwarchod.referral.chronology.ChronologyFixture;
import cymru.gwarchod.referral.concern.ConcernCalls;
import cymru.gwarchod.referral.intake.IntakeCalls;
import cymru.gwarchod.referral.notification.NotificationCalls;
import cymru.gwarchod.referral.referral.ReferralCalls;
import cymru.gwarchod.referral.restriction.RestrictionCalls;
import cymru.gwarchod.referral.workitem.WorkItemFixture;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.security.World;
import io.quarkus.arc.Arc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A child whom a school refers to Flintshire, and a home that notifies Conwy; Wrexham and the others know neither. */
final class ReferralWorld implements World {

    private static final String LEAD = "ss-flintshire-lead";
    private static final String MANAGER = "ss-flintshire-manager";
    private static final String WORKER = "youth-justice-worker";
    private static final String HOST = "ss-conwy-intake";
    private static final String RECORDS = "ss-flintshire-records";

    /** Breaks the glass, here only: three accesses may be open to a person, and the gates make fewer worlds. */
    private static final String MISSING = "police-missing";

    @Override
    public void ofOutsiders() {
        for (int i = 0; i < 2; i++) {
            String referral = ReferralCalls.submitted(
                    "health-lead",
                    aReferral().with("child", CaseCalls.aKnownChild()).with("responsibleAuthority", "W06000006"));
            CaseCalls.accepted(CaseCalls.WREXHAM, referral);
            ConcernCalls.reported("teacher-coed-du");
        }
        Arc.container().instance(ChronologyFixture.class).get().everythingIsHeard();
    }

    @Override
    public Map<String, String> hidden() {
        Map<String, Object> child = CaseCalls.aKnownChild();
        child.put("dateOfBirthAccuracy", "ESTIMATED");
        String referral = CaseCalls.received(child);
        String caseId = AllocationCalls.caseOf(referral);
        UUID notification = UUID.randomUUID();
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("allocation", AllocationCalls.allocated(caseId, AllocationCalls.WORKER));
        CaseCalls.accepted(CaseCalls.FLINTSHIRE, referral);
        String childId = World.id("SELECT child_id FROM referral WHERE id = ?", referral);
        Inbox inbox = Arc.container().instance(Inbox.class).get();
        inbox.receive(IntakeCalls.filed(notification));
        WorkItemFixture work = WorkItemFixture.aWorkItem().about(UUID.fromString(childId));
        inbox.receive(work.told(
                ObligationEvent.OPENED,
                Arc.container().instance(ObjectMapper.class).get()));
        ids.put("work", work.id().toString());
        made(
                MANAGER,
                "/v1/children/" + childId + "/birth-date-decision",
                Map.of("dateOfBirth", "2009-01-01", "reason", "School records and two interviews agree."));
        ids.put(
                "restriction",
                made(
                        MANAGER,
                        "/v1/cases/" + caseId + "/restrictions",
                        RestrictionCalls.onlyFor("ss-flintshire-worker")));
        ids.put(
                "grant",
                made(
                        MISSING,
                        "/v1/cases/" + caseId + "/break-glass-grants",
                        Map.of("reasonCode", "CHILD_MISSING", "reason", "Found at the bus station, says nothing.")));
        Arc.container().instance(ChronologyFixture.class).get().everythingIsHeard();
        ids.put("referral", referral);
        ids.put("case", caseId);
        ids.put("child", childId);
        ids.put("concern", ConcernCalls.reported());
        ids.put("notice", NotificationCalls.noticeTo(LEAD, referral));
        ids.put("item", World.id("SELECT id FROM intake_item WHERE notification_id = ?", notification.toString()));
        ids.put("nhs", (String) child.get("nhsNumber"));
        ids.put("upn", (String) child.get("upn"));
        return ids;
    }

    private static String made(String username, String path, Map<String, Object> body) {
        return Api.as(username)
                .post(path, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Override
    public Map<String, String> unknown() {
        Map<String, String> ids = new TreeMap<>();
        for (String name : List.of(
                "allocation",
                "referral",
                "case",
                "child",
                "concern",
                "notice",
                "item",
                "work",
                "restriction",
                "grant")) {
            ids.put(name, UUID.randomUUID().toString());
        }
        ids.put("nhs", "9998888888");
        ids.put("upn", "C999888888888");
        return ids;
    }

    @Override
    public List<String> outsiders() {
        return List.of(
                "ss-wrexham-intake",
                "ss-wrexham-manager",
                "ss-wrexham-lead",
                "ss-gwynedd-intake",
                "ss-liverpool-placing",
                "police-pcso",
                "health-lead",
                "teacher-coed-du",
                "plas-enfys-manager",
                "seraf-lead");
    }

    @Override
    public List<Look> looks() {
        return List.of(
                Look.list("listReferrals", "/v1/referrals", "ss-flintshire-intake"),
                Look.list("listReferrals", "/v1/referrals?status=ACCEPTED", "ss-flintshire-intake"),
                Look.list("listConcerns", "/v1/concerns", ConcernCalls.TEACHER),
                Look.list("listCases", "/v1/cases", MANAGER),
                Look.list("listCases", "/v1/cases?childId={child}", MANAGER),
                Look.list("listAllocations", "/v1/cases/{case}/allocations", MANAGER),
                Look.list("listIntakeItems", "/v1/children/intake-items", HOST),
                Look.list("listNotifications", "/v1/notifications", LEAD),
                Look.list("listWorkItems", "/v1/work-items", WORKER),
                Look.list("listWorkItems", "/v1/work-items?childId={child}", WORKER),
                Look.list("listEvents", "/v1/events", LEAD),
                Look.list("listAccessRecords", "/v1/access-records?childId={child}", "ss-flintshire-cse"),
                Look.list("listHoldings", "/v1/holdings?childId={child}", RECORDS),
                Look.list("listRestrictions", "/v1/case-restrictions", LEAD),
                Look.list("listRestrictions", "/v1/case-restrictions?caseId={case}", LEAD),
                Look.list("listBreakGlassGrants", "/v1/break-glass-grants", RECORDS),
                Look.list("listBreakGlassGrants", "/v1/break-glass-grants?reviewed=false", RECORDS),
                // Who has two identifiers is told whom to call, by design (6.3, rule 4); with less, nobody is told
                // anything.
                Look.vague("searchChildren", "/v1/children/searches", "{\"nhsNumber\": \"{nhs}\"}"),
                Look.vague("searchChildren", "/v1/children/searches", "{\"upn\": \"{upn}\"}"),
                Look.vague(
                        "searchChildren",
                        "/v1/children/searches",
                        "{\"nhsNumber\": \"{nhs}\", \"dateOfBirth\": \"2010-01-01\"}"));
    }

    @Override
    public Map<String, Door> doors() {
        return Map.ofEntries(
                entry("readReferral", Door.read("/v1/referrals/{referral}", "referral", MANAGER)),
                entry("acceptReferral", Door.change("/v1/referrals/{referral}/acceptance", "referral")),
                entry("redirectReferral", Door.change("/v1/referrals/{referral}/redirection", "referral")),
                entry("rejectReferral", Door.change("/v1/referrals/{referral}/rejection", "referral")),
                entry(
                        "decideReferralRejection",
                        Door.change("/v1/referrals/{referral}/rejection-decision", "referral")),
                entry("readConcern", Door.read("/v1/concerns/{concern}", "concern", ConcernCalls.TEACHER)),
                entry("recordLeadDiscussion", Door.change("/v1/concerns/{concern}/lead-discussion", "concern")),
                entry("readCase", Door.read("/v1/cases/{case}", "case", MANAGER)),
                entry("readChild", Door.read("/v1/children/{child}", "case", MANAGER)),
                entry("readBirthDateDecision", Door.read("/v1/children/{child}/birth-date-decision", "case", MANAGER)),
                entry("decideBirthDate", Door.change("/v1/children/{child}/birth-date-decision", "case")),
                entry("readCaseAccess", Door.read("/v1/cases/{case}/access", "case", MANAGER)),
                entry("proposeRestriction", Door.change("/v1/cases/{case}/restrictions", "case")),
                entry("readRestriction", Door.read("/v1/case-restrictions/{restriction}", "restriction", LEAD)),
                entry(
                        "approveRestriction",
                        Door.change("/v1/case-restrictions/{restriction}/approvals", "restriction")),
                entry("readSafetyView", Door.read("/v1/cases/{case}/safety-view", "case", MISSING)),
                entry("readBreakGlassGrant", Door.read("/v1/break-glass-grants/{grant}", "grant", RECORDS)),
                entry("endBreakGlass", Door.change("/v1/break-glass-grants/{grant}/ending", "grant")),
                entry("reviewBreakGlass", Door.change("/v1/break-glass-grants/{grant}/review", "grant")),
                entry("readWorkItem", Door.read("/v1/work-items/{work}", "work", WORKER)),
                entry("explainWorkItem", Door.read("/v1/work-items/{work}/explanation", "work", WORKER)),
                entry("departFromWorkItem", Door.change("/v1/work-items/{work}/departure", "work")),
                entry("readChronology", Door.read("/v1/chronologies/{case}", "case", MANAGER)),
                entry("allocateCase", Door.change("/v1/cases/{case}/allocations", "case")),
                entry("readAllocation", Door.read("/v1/cases/{case}/allocations/{allocation}", "case", MANAGER)),
                entry("endAllocation", Door.change("/v1/cases/{case}/allocations/{allocation}/ending", "case")),
                entry("readIntakeItem", Door.read("/v1/children/intake-items/{item}", "item", HOST)),
                entry("decideIntakeItem", Door.change("/v1/children/intake-items/{item}/decision", "item")),
                entry("readNotification", Door.read("/v1/notifications/{notice}", "notice", LEAD)),
                entry("acknowledgeNotification", Door.change("/v1/notifications/{notice}/acknowledgement", "notice")));
    }

    @Override
    public Map<String, String> ofNobody() {
        return Map.ofEntries(
                entry("listAgencies", "the register of agencies"),
                entry("readAgency", "the register of agencies"),
                entry("listAgencyTypes", "the types of agencies"),
                entry("listLocalAuthorities", "the register of authorities"),
                entry("readLocalAuthority", "the register of authorities"),
                entry("readCalendar", "the working days"),
                entry("listRulesets", "the policy packs"),
                entry("readRuleset", "the policy packs"),
                entry("explainRule", "the policy packs"),
                entry("readTokenRevocation", "tokens of the agency's own staff"),
                entry("listLeads", "the directory of professionals"),
                entry("readLead", "the directory of professionals"),
                entry("endLead", "the directory of professionals"),
                entry("readLeadershipGaps", "the directory of professionals"));
    }

    @Override
    public Map<String, String> provedElsewhere() {
        return Map.of(
                "listAllocations", "the list is in the worlds; its case is that of readAllocation",
                "breakGlass", "who breaks the glass is told that there is a case, by design: BreakGlassResourceTest",
                "readSafetyView", "it takes an open access to case and child at once: BreakGlassResourceTest",
                "readNotification", "whom a notice is to, it says itself: ReadNotificationResourceTest",
                "acknowledgeNotification", "whom a notice is to, it says itself: AcknowledgeNotificationResourceTest");
    }
}
