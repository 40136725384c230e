package cymru.gwarchod.assessment.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Cases as test data: what referral-service would have told of them. Every child is made up. */
public final class CaseFixture {

    /** Seven working days from here end on Friday 10 April 2026 (catalogue, SERAF-01). */
    public static final Instant RECEIVED = Instant.parse("2026-03-30T09:00:00Z");

    public final UUID caseId = UUID.randomUUID();
    public final UUID childId;
    public final UUID referralId = UUID.randomUUID();
    private String authority = "W06000005";
    private String agency = "SS-FLINTSHIRE";
    private Instant receivedAt = RECEIVED;
    private boolean immediateRisk;
    private String dateOfBirth = "2011-05-04";
    private String accuracy = "EXACT";
    private String referrerAgency = "EDUCATION-FLINTSHIRE";
    private String referrerSubject = "person:https://realm.test#referrer";

    private CaseFixture(UUID childId) {
        this.childId = childId;
    }

    /** A case of a child of fourteen in Flintshire. */
    public static CaseFixture aCase() {
        return new CaseFixture(UUID.randomUUID());
    }

    /** Another case of the same child. */
    public static CaseFixture aCaseOf(UUID childId) {
        return new CaseFixture(childId);
    }

    public CaseFixture inWrexham() {
        authority = "W06000006";
        agency = "SS-WREXHAM";
        return this;
    }

    public CaseFixture receivedAt(Instant at) {
        receivedAt = at;
        return this;
    }

    public CaseFixture withImmediateRisk() {
        immediateRisk = true;
        return this;
    }

    /** The referral was made by this person of {@code people.csv}. */
    public CaseFixture referredBy(String username, String agencyOfTheReferrer) {
        referrerAgency = agencyOfTheReferrer;
        referrerSubject = "person:" + TestTokens.ISSUER + "#" + TestTokens.subject(username);
        return this;
    }

    /** The referral was made by an agency's system. */
    public CaseFixture referredBySystemOf(String agencyOfTheReferrer) {
        referrerAgency = agencyOfTheReferrer;
        referrerSubject = "client:" + agencyOfTheReferrer.toLowerCase(Locale.ROOT) + "-system";
        return this;
    }

    public CaseFixture born(String date, String howSure) {
        dateOfBirth = date;
        accuracy = howSure;
        return this;
    }

    /** Both events have taken effect. */
    public CaseFixture inPlace() {
        hear(opened(), received());
        return this;
    }

    /** Lets events take effect, in this order, as the feed would. */
    public static void hear(Event... events) {
        Inbox inbox = Arc.container().instance(Inbox.class).get();
        for (Event event : events) {
            inbox.receive(event);
        }
    }

    /** What was parked is tried again; answers how much of it still waits. */
    public static int hearParked() {
        return Arc.container().instance(Inbox.class).get().retryParked();
    }

    public Event opened() {
        return event(
                "case.opened",
                "case",
                caseId,
                receivedAt,
                Map.of(
                        "caseId",
                        caseId.toString(),
                        "childId",
                        childId.toString(),
                        "responsibleAuthority",
                        authority,
                        "responsibleAgency",
                        agency,
                        "openedAt",
                        receivedAt.toString(),
                        "addedInALaterRelease",
                        true));
    }

    public Event ended(String reason, Instant at) {
        return event("case.ended", "case", caseId, at, Map.of("caseId", caseId.toString(), "reason", reason));
    }

    /** Social services have decided by which birth date the child's age is counted. */
    public Event birthDateDecided(String decided, Instant at) {
        return event(
                "birth-date.decided",
                "child",
                childId,
                at,
                Map.of("childId", childId.toString(), "dateOfBirth", decided, "decidedAt", at.toString()));
    }

    /** The child has turned 18 on that day. */
    public Event turned18(LocalDate birthday) {
        return event(
                "person.turned-18",
                "child",
                childId,
                StatutoryClock.startOf(birthday),
                Map.of("childId", childId.toString(), "birthday", birthday.toString()));
    }

    public Event received() {
        return referral("referral.received", this, receivedAt, Map.of());
    }

    /** The referral of this case was handed to the authority of another case, which has the same receipt. */
    public Event redirectedTo(CaseFixture other, Instant at) {
        return referral("referral.redirected", other, at, Map.of());
    }

    public Event rejected(String ground, Instant at) {
        return referral("referral.rejected", this, at, Map.of("ground", ground));
    }

    private Event referral(String type, CaseFixture whose, Instant at, Map<String, Object> more) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("referralId", referralId.toString());
        data.put("childId", whose.childId.toString());
        data.put("caseId", whose.caseId.toString());
        data.put("responsibleAuthority", whose.authority);
        data.put("responsibleAgency", whose.agency);
        data.put("referrerAgency", whose.referrerAgency);
        data.put("referrerSubject", whose.referrerSubject);
        data.put("receivedAt", receivedAt.toString());
        data.put("immediateRisk", immediateRisk);
        data.put("dateOfBirth", dateOfBirth);
        data.put("dateOfBirthAccuracy", accuracy);
        data.put("lookedAfter", false);
        data.putAll(more);
        return event(type, "referral", referralId, at, data);
    }

    private static Event event(String type, String aggregate, UUID id, Instant at, Map<String, Object> data) {
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod." + type + ".v1",
                "referral-service",
                aggregate,
                id,
                at,
                new ObjectMapper().valueToTree(data));
    }
}
