package cymru.gwarchod.referral.chronology.feed;

import static cymru.gwarchod.referral.chronology.domain.Detail.AUTHORITY;
import static cymru.gwarchod.referral.chronology.domain.Detail.CATEGORY;
import static cymru.gwarchod.referral.chronology.domain.Detail.DECISION;
import static cymru.gwarchod.referral.chronology.domain.Detail.DUE_ON;
import static cymru.gwarchod.referral.chronology.domain.Detail.EMERGENCY;
import static cymru.gwarchod.referral.chronology.domain.Detail.FROM_AUTHORITY;
import static cymru.gwarchod.referral.chronology.domain.Detail.FROM_CATEGORY;
import static cymru.gwarchod.referral.chronology.domain.Detail.HOST_AUTHORITY;
import static cymru.gwarchod.referral.chronology.domain.Detail.IMMEDIATE_RISK;
import static cymru.gwarchod.referral.chronology.domain.Detail.KIND;
import static cymru.gwarchod.referral.chronology.domain.Detail.OUTCOMES;
import static cymru.gwarchod.referral.chronology.domain.Detail.PLACING_AUTHORITY;
import static cymru.gwarchod.referral.chronology.domain.Detail.PROGRESS;
import static cymru.gwarchod.referral.chronology.domain.Detail.REASON;
import static cymru.gwarchod.referral.chronology.domain.Detail.REVIEW_ON;
import static cymru.gwarchod.referral.chronology.domain.Detail.RULE;
import static cymru.gwarchod.referral.chronology.domain.Detail.SECTION_47;
import static cymru.gwarchod.referral.chronology.domain.Detail.TEAM;

import cymru.gwarchod.referral.chronology.domain.Detail;
import cymru.gwarchod.referral.chronology.domain.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields of an event's data make an entry. A field that is not named here is not kept.
 *
 * @param record the field with the case or submission that it happened to
 * @param subjects where more can be read: the first whose field the event has
 * @param details the codes and dates that go along, by field
 */
record EventTemplate(String record, List<Subject> subjects, Map<String, Detail> details) {

    static final String CASE = "caseId";

    /** A path, and the field whose value ends it. */
    record Subject(String path, String field) {}

    static EventTemplate of(EventType type) {
        return switch (type) {
            case CONCERN_REPORTED ->
                on("concernId").at("/v1/concerns/", "concernId").with("immediateRisk", IMMEDIATE_RISK);
            case REFERRAL_RECEIVED, REFERRAL_ACCEPTED, REFERRAL_REDIRECTED, REFERRAL_REJECTED ->
                on("referralId")
                        .at("/v1/referrals/", "referralId")
                        .with("responsibleAuthority", AUTHORITY)
                        .with("fromAuthority", FROM_AUTHORITY)
                        .with("immediateRisk", IMMEDIATE_RISK)
                        .with("ground", REASON);
            case CASE_OPENED -> on(CASE).at("/v1/cases/", CASE).with("responsibleAuthority", AUTHORITY);
            case CASE_CLOSED, CASE_ENDED -> on(CASE).at("/v1/cases/", CASE).with("reason", REASON);
            case ALLOCATION_MADE ->
                on(CASE).at("/v1/cases/", CASE).with("authority", AUTHORITY).with("team", TEAM);
            case ALLOCATION_ENDED -> on(CASE).at("/v1/cases/", CASE).with("reason", REASON);
            case OBLIGATION_OVERDUE, OBLIGATION_DEPARTED ->
                // Where it is done is a list of the case's records, at times: then the case itself is the better link.
                on(CASE).at("", "link")
                        .at("/v1/cases/", CASE)
                        .with("rule", RULE)
                        .with("kind", KIND)
                        .with("dueOn", DUE_ON)
                        .with("localAuthority", AUTHORITY);
            case ASSESSMENT_COMPLETED ->
                on(CASE).at("/v1/assessments/", "assessmentId").with("effectiveCategory", CATEGORY);
            case CATEGORY_OVERRIDDEN ->
                on(CASE).at("/v1/assessments/", "assessmentId")
                        .with("from", FROM_CATEGORY)
                        .with("to", CATEGORY);
            case MEETING_DECISION_RECORDED ->
                on(CASE).at("/v1/assessments/", "assessmentId").with("convene", DECISION);
            case REASSESSMENT_OPENED ->
                on(CASE).at("/v1/reassessments/", "reassessmentId").with("cause", REASON);
            case STRATEGY_DISCUSSION_RECORDED,
                    STRATEGY_DISCUSSION_CONFIRMED,
                    SECTION_47_DECIDED,
                    REFERRER_INFORMED,
                    REFERRER_ACKNOWLEDGED ->
                on(CASE).at("/v1/strategy-discussions/", "discussionId")
                        .at("/v1/meetings/", "meetingId")
                        .with("decision", DECISION)
                        .with("category", CATEGORY)
                        .with("section47", SECTION_47);
            case MEETING_CONVENED,
                    MEETING_RESCHEDULED,
                    MEETING_SHARING_CHANGED,
                    MEETING_HELD,
                    MEETING_CLOSED,
                    MINUTES_CIRCULATED ->
                on(CASE).at("/v1/meetings/", "meetingId")
                        .with("kind", KIND)
                        .with("category", CATEGORY)
                        .with("outcomes", OUTCOMES)
                        .with("reviewOn", REVIEW_ON);
            case PLAN_WRITTEN, PLAN_ACTIVATED, PLAN_AMENDED, PLAN_ENDED ->
                on(CASE).at("/v1/plans/", "planId")
                        .with("type", KIND)
                        .with("reviewOn", REVIEW_ON)
                        .with("endReason", REASON);
            case ACTION_REPORTED -> on(CASE).at("/v1/actions/", "actionId").with("progress", PROGRESS);
            case PLACEMENT_NOTIFICATION_FILED, PLACEMENT_NOTIFICATION_AMENDED ->
                placement("/v1/placement-notifications/", "notificationId");
            case PLACEMENT_STARTED -> placement("/v1/placements/", "placementId");
            case PLACEMENT_ENDED ->
                on("notificationId").at("/v1/placements/", "placementId").with("reason", REASON);
            case PERSON_TURNED_18 -> on(CASE).at("/v1/children/", "childId");
        };
    }

    private static EventTemplate placement(String path, String field) {
        return on("notificationId")
                .at(path, field)
                .with("placingAuthority", PLACING_AUTHORITY)
                .with("hostAuthority", HOST_AUTHORITY)
                .with("emergency", EMERGENCY);
    }

    private static EventTemplate on(String record) {
        return new EventTemplate(record, List.of(), Map.of());
    }

    private EventTemplate at(String path, String field) {
        List<Subject> more = new ArrayList<>(subjects);
        more.add(new Subject(path, field));
        return new EventTemplate(record, List.copyOf(more), details);
    }

    private EventTemplate with(String field, Detail detail) {
        Map<String, Detail> more = new LinkedHashMap<>(details);
        more.put(field, detail);
        return new EventTemplate(record, subjects, Map.copyOf(more));
    }
}
