package cymru.gwarchod.assessment.monitoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facts as the feeds would tell them. Each test has quarters of its own, because facts are never taken back. */
public final class MonitoringFixture {

    public static final String FLINTSHIRE = "W06000005";
    public static final String WREXHAM = "W06000006";

    private MonitoringFixture() {}

    /** An assessment of a child, completed at noon of that day. */
    public static Event completed(UUID child, String authority, String day, String category, String... present) {
        return completed(UUID.randomUUID(), child, authority, day, category, present);
    }

    /** The same with its id. */
    public static Event completed(
            UUID assessment, UUID child, String authority, String day, String category, String... present) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("assessmentId", assessment.toString());
        data.put("caseId", UUID.randomUUID().toString());
        data.put("childId", child.toString());
        data.put("responsibleAuthority", authority);
        data.put("responsibleAgency", "whatever the event says: the register decides");
        data.put("completedAt", noon(day).toString());
        data.put("effectiveCategory", category);
        data.put("presentIndicators", List.of(present));
        return event("assessment.completed", "assessment", assessment, noon(day), data);
    }

    /** From noon of that day on the assessment has another category. */
    public static Event overridden(UUID assessment, String authority, String day, String category) {
        return event(
                "category.overridden",
                "assessment",
                assessment,
                noon(day),
                Map.of(
                        "assessmentId",
                        assessment.toString(),
                        "overrideId",
                        UUID.randomUUID().toString(),
                        "responsibleAuthority",
                        authority,
                        "to",
                        category,
                        "effectiveAt",
                        noon(day).toString()));
    }

    /** An obligation of seven working days from that day on, due on another, with what became of it. */
    public static Event obligation(UUID id, String authority, String start, String due, Map<String, Object> became) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("obligationId", id.toString());
        data.put("kind", "COMPLETE_SERAF");
        data.put("rule", "TIME-01");
        data.put("strength", "COMPLY");
        data.put("pack", "GUIDANCE_2010_DRAFT@1");
        data.put("calendar", "made-up");
        data.put("childId", UUID.randomUUID().toString());
        data.put("caseId", UUID.randomUUID().toString());
        data.put("triggerRecord", UUID.randomUUID().toString());
        data.put("trigger", noon(start).toString());
        data.put("dueOn", due);
        data.put("limit", LocalDate.parse(due).plusDays(1) + "T00:00:00Z");
        data.put("hours", false);
        data.put("lastWorkingDay", due);
        data.put("ownerAgency", "HEALTH-BETSI");
        data.put("localAuthority", authority);
        data.put("ownerRole", "practitioner");
        data.put("priority", "NORMAL");
        data.put("link", "/v1/assessments");
        data.put("progress", "OPEN");
        data.put("version", 1);
        data.putAll(became);
        return event("obligation.met", "obligation", id, noon(start), data);
    }

    /** It was done at noon of that day. */
    public static Map<String, Object> done(String day) {
        return Map.of("progress", "DONE", "doneAt", noon(day).toString(), "version", 2);
    }

    /** It was cancelled at noon of that day. */
    public static Map<String, Object> cancelled(String day, String reason) {
        return Map.of("progress", "CANCELLED", "doneAt", noon(day).toString(), "reason", reason, "version", 2);
    }

    /** Lets them take effect, in this order. */
    public static void hear(Event... events) {
        CaseFixture.hear(events);
    }

    /** Publishes a quarter's tables, if they are not; answers whether it did. */
    public static boolean publish(String quarter) {
        PublishTables publishTables =
                Arc.container().instance(PublishTables.class).get();
        return SystemWork.call("TEST", scope -> publishTables.handle(Quarter.parse(quarter), scope));
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Event event(String type, String aggregate, UUID id, Instant at, Map<String, Object> data) {
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod." + type + ".v1",
                "test",
                aggregate,
                id,
                at,
                new ObjectMapper().valueToTree(data));
    }
}
