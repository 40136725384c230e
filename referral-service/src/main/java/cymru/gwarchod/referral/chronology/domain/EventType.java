package cymru.gwarchod.referral.chronology.domain;

import cymru.gwarchod.access.agency.Label;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The events that a chronology tells of, with what a person reads. A child is never who did something here. */
public enum EventType {
    CONCERN_REPORTED("concern.reported", "Concern reported", "Pryder wedi'i adrodd"),
    REFERRAL_RECEIVED("referral.received", "Referral received", "Atgyfeiriad wedi dod i law"),
    REFERRAL_ACCEPTED("referral.accepted", "Referral accepted", "Atgyfeiriad wedi'i dderbyn"),
    REFERRAL_REDIRECTED(
            "referral.redirected",
            "Referral handed over to another authority",
            "Atgyfeiriad wedi'i drosglwyddo i awdurdod arall"),
    REFERRAL_REJECTED("referral.rejected", "Referral not taken further", "Atgyfeiriad heb ei ddwyn ymhellach"),
    CASE_OPENED("case.opened", "Case opened", "Achos wedi'i agor"),
    CASE_CLOSED("case.closed", "Work on the case ended", "Gwaith ar yr achos wedi dod i ben"),
    CASE_ENDED("case.ended", "Case ended", "Achos wedi dod i ben"),
    ALLOCATION_MADE("allocation.made", "Social worker allocated", "Gweithiwr cymdeithasol wedi'i ddyrannu"),
    ALLOCATION_ENDED("allocation.ended", "Allocation ended", "Dyraniad wedi dod i ben"),
    OBLIGATION_OVERDUE("obligation.overdue", "Time limit passed", "Terfyn amser wedi mynd heibio"),
    OBLIGATION_DEPARTED(
            "obligation.departed", "Departure from a time limit decided", "Penderfynwyd gwyro oddi wrth derfyn amser"),
    ASSESSMENT_COMPLETED("assessment.completed", "Assessment completed", "Asesiad wedi'i gwblhau"),
    CATEGORY_OVERRIDDEN(
            "category.overridden",
            "Category changed by professional judgement",
            "Categori wedi'i newid drwy farn broffesiynol"),
    MEETING_DECISION_RECORDED(
            "meeting-decision.recorded",
            "Decided whether a meeting is convened",
            "Penderfynwyd a gaiff cyfarfod ei alw"),
    REASSESSMENT_OPENED("reassessment.opened", "Reassessment opened", "Ailasesiad wedi'i agor"),
    STRATEGY_DISCUSSION_RECORDED(
            "strategy-discussion.recorded", "Strategy discussion recorded", "Trafodaeth strategaeth wedi'i chofnodi"),
    STRATEGY_DISCUSSION_CONFIRMED(
            "strategy-discussion.confirmed",
            "Strategy discussion confirmed by the police",
            "Trafodaeth strategaeth wedi'i chadarnhau gan yr heddlu"),
    SECTION_47_DECIDED("section-47.decided", "Section 47 enquiry decided on", "Penderfynwyd cynnal ymholiad adran 47"),
    REFERRER_INFORMED(
            "referrer.informed", "Referrer told what was decided", "Yr atgyfeiriwr wedi cael gwybod y penderfyniad"),
    REFERRER_ACKNOWLEDGED(
            "referrer.acknowledged",
            "Feedback acknowledged by the referrer",
            "Adborth wedi'i gydnabod gan yr atgyfeiriwr"),
    MEETING_CONVENED("meeting.convened", "Meeting convened", "Cyfarfod wedi'i alw"),
    MEETING_RESCHEDULED("meeting.rescheduled", "Meeting moved to another time", "Cyfarfod wedi'i symud i amser arall"),
    MEETING_SHARING_CHANGED(
            "meeting.sharing-changed",
            "Sharing of the assessment for a meeting changed",
            "Rhannu'r asesiad ar gyfer cyfarfod wedi newid"),
    MEETING_HELD("meeting.held", "Meeting held", "Cyfarfod wedi'i gynnal"),
    MEETING_CLOSED("meeting.closed", "Meeting closed", "Cyfarfod wedi'i gau"),
    MINUTES_CIRCULATED("meeting.minutes-circulated", "Minutes circulated", "Cofnodion wedi'u dosbarthu"),
    PLAN_WRITTEN("plan.written", "Safeguarding plan written", "Cynllun diogelu wedi'i ysgrifennu"),
    PLAN_ACTIVATED("plan.activated", "Safeguarding plan in force", "Cynllun diogelu mewn grym"),
    PLAN_AMENDED("plan.amended", "Safeguarding plan amended", "Cynllun diogelu wedi'i ddiwygio"),
    PLAN_ENDED("plan.ended", "Safeguarding plan ended", "Cynllun diogelu wedi dod i ben"),
    ACTION_REPORTED("action.reported", "Progress on an action reported", "Cynnydd ar gam gweithredu wedi'i adrodd"),
    PLACEMENT_NOTIFICATION_FILED("placement-notification.filed", "Placement notified", "Lleoliad wedi'i hysbysu"),
    PLACEMENT_NOTIFICATION_AMENDED(
            "placement-notification.amended", "Placement notification amended", "Hysbysiad lleoliad wedi'i ddiwygio"),
    PLACEMENT_STARTED("placement.started", "Placement started", "Lleoliad wedi dechrau"),
    PLACEMENT_ENDED("placement.ended", "Placement ended", "Lleoliad wedi dod i ben"),
    PERSON_TURNED_18("person.turned-18", "Turned 18", "Wedi troi'n 18");

    private static final Map<String, EventType> BY_LITERAL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::literal, Function.identity()));

    private final String literal;
    private final Label label;

    EventType(String noun, String en, String cy) {
        this.literal = "cymru.gwarchod." + noun + ".v1";
        this.label = new Label(en, cy);
    }

    /** The type with this literal name, or empty where chronologies do not tell of it. */
    public static Optional<EventType> of(String literal) {
        return Optional.ofNullable(BY_LITERAL.get(literal));
    }

    /** The type as it stands in the event. */
    public String literal() {
        return literal;
    }

    /**
     * Whether partners' systems are told of it. When somebody turned 18 says when they were born, which is more than a
     * notice may.
     */
    public boolean isForTheFeed() {
        return this != PERSON_TURNED_18;
    }

    /** What a person reads. */
    public Label label() {
        return label;
    }
}
