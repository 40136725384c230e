package cymru.gwarchod.assessment.gates;

import static cymru.gwarchod.assessment.casefile.CaseFixture.RECEIVED;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static cymru.gwarchod.assessment.reassessment.ReassessmentFixture.meetingHeld;
import static java.util.Map.entry;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.assessment.monitoring.api.BoardReturnFixture;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.security.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A child of Flintshire with an assessment whose category was lowered, a contribution and a reassessment, and a return of its
 * social services; Wrexham and the others know another child.
 */
final class AssessmentWorld implements World {

    private static final String WORKER = "ss-flintshire-worker";
    private static final String LEAD = "ss-flintshire-lead";
    private static final String NURSE = "health-nurse";
    private static final String WREXHAM = "ss-wrexham-manager";

    @Override
    public void ofOutsiders() {
        for (int i = 0; i < 2; i++) {
            CaseFixture other = aCase().inWrexham().referredBy("youth-justice-worker", "YOUTH-JUSTICE-NORTH-WALES");
            other.inPlace();
            Api.as(WREXHAM)
                    .post("/v1/assessments", Map.of("caseId", other.caseId.toString()))
                    .then()
                    .statusCode(201);
            CompletedAssessmentFixture.contribution("youth-justice-worker", other.referralId);
        }
    }

    @Override
    public Map<String, String> hidden() {
        CaseFixture known = aCase().referredBy(NURSE, "HEALTH-BETSI");
        known.inPlace();
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("assessment", CompletedAssessmentFixture.lowered(known.caseId));
        ids.put("contribution", CompletedAssessmentFixture.contribution(NURSE, known.referralId));
        hear(meetingHeld(UUID.randomUUID(), known.caseId, known.childId, "REVIEW", RECEIVED));
        ids.put("case", known.caseId.toString());
        ids.put("referral", known.referralId.toString());
        ids.put("reassessment", World.id("SELECT id FROM reassessment WHERE case_id = ?", known.caseId.toString()));
        ids.put("return", BoardReturnFixture.ofFlintshire());
        return ids;
    }

    @Override
    public Map<String, String> unknown() {
        Map<String, String> ids = new TreeMap<>();
        for (String name : List.of("assessment", "contribution", "case", "referral", "reassessment", "return")) {
            ids.put(name, UUID.randomUUID().toString());
        }
        return ids;
    }

    @Override
    public List<String> outsiders() {
        return List.of(
                WREXHAM,
                "ss-wrexham-lead",
                "ss-conwy-intake",
                "ss-liverpool-lead",
                "police-ppu",
                "youth-justice-worker",
                "youth-justice-lead",
                "teacher-glannant",
                "plas-enfys-manager",
                "seraf-worker");
    }

    @Override
    public List<Look> looks() {
        return List.of(
                Look.list("listAssessments", "/v1/assessments?caseId={case}", WORKER),
                Look.list("listContributions", "/v1/contributions", NURSE),
                Look.list("listContributions", "/v1/contributions?caseId={case}", WORKER),
                Look.list("listReassessments", "/v1/reassessments?caseId={case}", WORKER),
                Look.list("listLoweredCategories", "/v1/lowered-categories", LEAD),
                Look.list("listLoweredCategories", "/v1/lowered-categories?status=EFFECTIVE", LEAD));
    }

    @Override
    public Map<String, Door> doors() {
        return Map.ofEntries(
                entry("readAssessment", Door.read("/v1/assessments/{assessment}", "case", WORKER)),
                entry("readAssessmentForm", Door.read("/v1/assessments/{assessment}/form", "case", WORKER)),
                entry("readAssessmentTrend", Door.read("/v1/assessments/{assessment}/trend", "case", WORKER)),
                entry("recalculateAssessment", Door.read("/v1/assessments/{assessment}/recalculation", "case", WORKER)),
                entry("recordAssociatedAction", Door.change("/v1/assessments/{assessment}/associated-actions", "case")),
                entry("saveAssessmentDraft", Door.change("/v1/assessments/{assessment}", "case")),
                entry("completeAssessment", Door.change("/v1/assessments/{assessment}/completion", "case")),
                entry("decideMeeting", Door.change("/v1/assessments/{assessment}/meeting-decision", "case")),
                entry("proposeCategoryOverride", Door.change("/v1/assessments/{assessment}/override", "case")),
                entry("decideCategoryOverride", Door.change("/v1/assessments/{assessment}/override-decision", "case")),
                entry(
                        "readContribution",
                        Door.read("/v1/contributions/{contribution}", "case", WORKER)
                                .through(Relation.CONTRIBUTOR, "contribution")),
                entry("includeContribution", Door.change("/v1/contributions/{contribution}/inclusion", "case")),
                entry("openAssessment", Door.create("/v1/assessments", "case", "caseId")),
                entry("recordSignificantChange", Door.create("/v1/reassessments", "case", "caseId")),
                entry("submitContribution", Door.create("/v1/contributions", "referral", "referralId")),
                entry("readReassessment", Door.read("/v1/reassessments/{reassessment}", "case", WORKER)),
                entry("readBoardReturn", Door.read("/v1/monitoring/returns/{return}", "return", LEAD)));
    }

    @Override
    public Map<String, String> ofNobody() {
        return Map.of(
                "listInstruments", "the instrument",
                "readInstrument", "the instrument",
                "listBoardReturns", "which authority has made its return, and no number of it",
                "listBoardTables", "the published quarters",
                "readBoardTables", "the published tables, without small numbers");
    }

    @Override
    public Map<String, String> provedElsewhere() {
        return Map.of(
                "submitContribution", "by the own referral or by the case: SubmitContributionTest",
                "readBoardReturn", "whose return it is, it says itself: SubmitBoardReturnTest");
    }
}
