package cymru.gwarchod.meeting.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases as the other services tell of them. */
public final class CaseCalls {

    public static final String REFERRER = "lead-glannant";

    private CaseCalls() {}

    /**
     * A case that was opened.
     *
     * @param receivedAt when its referral was received
     */
    public record Opened(UUID caseId, UUID childId, UUID referralId, Instant receivedAt) {}

    /** A case of Flintshire with a school's referral of three days ago. */
    public static Opened opened() {
        return opened(false);
    }

    /** The same, with immediate risk. */
    public static Opened opened(boolean immediateRisk) {
        Opened opened = new Opened(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.now().minus(Duration.ofDays(3)));
        tell(
                "referral-service",
                "cymru.gwarchod.case.opened.v1",
                opened.caseId(),
                Map.of(
                        "caseId", opened.caseId(),
                        "childId", opened.childId(),
                        "responsibleAuthority", "W06000005",
                        "responsibleAgency", "SS-FLINTSHIRE",
                        "openedAt", opened.receivedAt()));
        tell(
                "referral-service",
                "cymru.gwarchod.referral.received.v1",
                opened.referralId(),
                referral(opened, immediateRisk));
        return opened;
    }

    /** What a referral event carries. */
    public static Map<String, Object> referral(Opened opened, boolean immediateRisk) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("referralId", opened.referralId());
        data.put("childId", opened.childId());
        data.put("caseId", opened.caseId());
        data.put("responsibleAuthority", "W06000005");
        data.put("responsibleAgency", "SS-FLINTSHIRE");
        data.put("referrerAgency", "EDUCATION-FLINTSHIRE");
        data.put("referrerSubject", person(REFERRER));
        data.put("referrerProfessional", true);
        data.put("receivedAt", opened.receivedAt());
        data.put("immediateRisk", immediateRisk);
        data.put("dateOfBirth", "2011-05-14");
        data.put("dateOfBirthAccuracy", "EXACT");
        data.put("lookedAfter", false);
        return data;
    }

    /** An assessment of now; its id. */
    public static UUID assessed(Opened opened, String category, String... present) {
        return assessed(opened, false, category, present);
    }

    /** An assessment of now, of a child or of somebody who is 18; its id. */
    public static UUID assessed(Opened opened, boolean adult, String category, String... present) {
        UUID id = UUID.randomUUID();
        tell(
                "assessment-service",
                "cymru.gwarchod.assessment.completed.v1",
                id,
                Map.of(
                        "assessmentId",
                        id,
                        "childId",
                        opened.childId(),
                        "caseId",
                        opened.caseId(),
                        "version",
                        1,
                        "completedAt",
                        Instant.now(),
                        "indicatedCategory",
                        category,
                        "effectiveCategory",
                        category,
                        "adult",
                        adult,
                        "presentIndicators",
                        List.of(present)));
        return id;
    }

    /** A team of social services has the case from now on; the id of the allocation. */
    public static UUID allocated(Opened opened) {
        UUID id = UUID.randomUUID();
        tell(
                "referral-service",
                "cymru.gwarchod.allocation.made.v1",
                id,
                Map.of(
                        "allocationId",
                        id,
                        "caseId",
                        opened.caseId(),
                        "childId",
                        opened.childId(),
                        "authority",
                        "W06000005",
                        "team",
                        "SS-FLINTSHIRE-CARE",
                        "socialWorker",
                        person("ss-flintshire-worker"),
                        "allocatedAt",
                        Instant.now()));
        return id;
    }

    /** The child is placed in a home of another authority's area; the id of the placement. */
    public static UUID placed(Opened opened, String home) {
        UUID id = UUID.randomUUID();
        tell(
                "placement-service",
                "cymru.gwarchod.placement.started.v1",
                id,
                Map.of(
                        "placementId",
                        id,
                        "notificationId",
                        UUID.randomUUID(),
                        "childId",
                        opened.childId(),
                        "homeUnit",
                        home,
                        "hostAuthority",
                        "W06000006",
                        "placingAuthority",
                        "W06000005",
                        "startedOn",
                        "2026-03-01",
                        "emergency",
                        false));
        return id;
    }

    /** A lead whom the directory appoints. */
    public static void lead(String agency, String username) {
        lead(agency, username, "LEAD");
    }

    /** The same in this capacity. */
    public static void lead(String agency, String username, String capacity) {
        UUID id = UUID.nameUUIDFromBytes((agency + username).getBytes(StandardCharsets.UTF_8));
        tell(
                "referral-service",
                "cymru.gwarchod.lead.appointed.v1",
                id,
                Map.of(
                        "leadId",
                        id,
                        "agency",
                        agency,
                        "capacity",
                        capacity,
                        "person",
                        person(username),
                        "startsOn",
                        LocalDate.parse("2026-01-01")));
    }

    /** Somebody as a subject. */
    public static String person(String username) {
        return "person:" + TestTokens.ISSUER + "#" + TestTokens.subject(username);
    }

    /** Tells this service of a fact, as a feed would. */
    public static void tell(String source, String type, UUID aggregate, Map<String, ?> data) {
        ObjectMapper json = Arc.container().instance(ObjectMapper.class).get();
        Arc.container()
                .instance(Inbox.class)
                .get()
                .receive(new Event(
                        UUID.randomUUID(), type, source, "record", aggregate, Instant.now(), json.valueToTree(data)));
    }
}
