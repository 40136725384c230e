package cymru.gwarchod.referral.workitem;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What another service tells of an obligation; two agencies have no other work in tests. */
public final class WorkItemFixture {

    /** Whose work it is. */
    public static final String AGENCY = "YOUTH-JUSTICE-NORTH-WALES";

    /** Whose it is not. */
    public static final String ANOTHER_AGENCY = "PROBATION-NORTH-WALES";

    /** The service that tells. */
    public static final String SOURCE = "meeting-service";

    private UUID id = UUID.randomUUID();
    private UUID child = UUID.randomUUID();
    private UUID caseId = UUID.randomUUID();
    private UUID triggerRecord = UUID.randomUUID();
    private String rule = "TIME-03";
    private String authority = "W06000002";
    private String kind = "HOLD_MEETING";
    private Instant limit = Instant.parse("2026-04-10T23:00:00Z");
    private boolean hours;
    private String agency = AGENCY;
    private String progress = "OPEN";
    private Optional<Instant> doneAt = Optional.empty();
    private long version;

    private WorkItemFixture() {}

    /** Open, told for the first time. */
    public static WorkItemFixture aWorkItem() {
        return new WorkItemFixture();
    }

    /** Somebody who works for that agency. */
    public static Api workerOf(String agency) {
        return Api.with(TestTokens.someone("worker-" + agency, agency, Set.of("practitioner")));
    }

    public UUID id() {
        return id;
    }

    public WorkItemFixture about(UUID aChild) {
        child = aChild;
        return this;
    }

    public UUID triggerRecord() {
        return triggerRecord;
    }

    public WorkItemFixture ofCase(UUID aCase) {
        caseId = aCase;
        return this;
    }

    public WorkItemFixture by(String aRule) {
        rule = aRule;
        return this;
    }

    public WorkItemFixture in(String localAuthority) {
        authority = localAuthority;
        return this;
    }

    public WorkItemFixture kind(String code) {
        kind = code;
        return this;
    }

    public WorkItemFixture due(Instant at) {
        limit = at;
        return this;
    }

    public WorkItemFixture countedInHours() {
        hours = true;
        return this;
    }

    public WorkItemFixture of(String anAgency) {
        agency = anAgency;
        return this;
    }

    /** The same obligation, one event later. */
    public WorkItemFixture then(String newProgress, Instant at) {
        var next = new WorkItemFixture();
        next.id = id;
        next.child = child;
        next.caseId = caseId;
        next.triggerRecord = triggerRecord;
        next.rule = rule;
        next.authority = authority;
        next.kind = kind;
        next.limit = limit;
        next.hours = hours;
        next.agency = agency;
        next.progress = newProgress;
        next.doneAt = newProgress.equals("OPEN") ? Optional.empty() : Optional.of(at);
        next.version = version + 1;
        return next;
    }

    /** The event that tells of it. */
    public Event told(String type, ObjectMapper json) {
        var state = new ObligationEvent.State(
                id,
                kind,
                rule,
                "COMPLY",
                "GUIDANCE_2010_DRAFT@1",
                "wales-2026.1",
                Optional.of(child),
                caseId,
                triggerRecord,
                limit.minus(Duration.ofDays(8)),
                LocalDate.of(2026, 4, 10),
                limit,
                hours,
                LocalDate.of(2026, 4, 10),
                agency,
                authority,
                "practitioner",
                Optional.empty(),
                "NORMAL",
                "/v1/meetings",
                progress,
                doneAt,
                progress.equals("CANCELLED") ? Optional.of("REFERRAL_REJECTED") : Optional.empty(),
                version,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Event(UUID.randomUUID(), type, SOURCE, "obligation", id, limit, json.valueToTree(state));
    }
}
