package cymru.gwarchod.referral.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.obligations.CalendarChanged;
import cymru.gwarchod.obligations.CalendarChanged.Proclaimed;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.statutoryclock.PeriodId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Obligations as test data; nobody else uses this kind of work. */
final class ObligationFixture {

    static final String KIND = "TEST_OBLIGATION";

    private ObligationFixture() {}

    /** To be done by Gwynedd for this child, because of a record that nobody has seen. */
    static Opening opening(UUID child, PeriodId period, Instant trigger) {
        return opening(child, UUID.randomUUID(), period, trigger);
    }

    static Opening opening(UUID child, UUID triggerRecord, PeriodId period, Instant trigger) {
        return new Opening(
                KIND,
                period,
                trigger,
                child,
                UUID.randomUUID(),
                triggerRecord,
                "/v1/assessments",
                new Opening.Owner(new AgencyCode("SS-GWYNEDD"), "W06000002", "ss-intake", Optional.of("person:i#s")),
                Opening.Priority.NORMAL);
    }

    /** A day on which nobody works, proclaimed on 2 May 2034. */
    static Proclaimed proclaimed(String date, String en, String cy) {
        return new Proclaimed(LocalDate.parse(date), en, cy, Instant.parse("2034-05-02T10:00:00Z"));
    }

    /** The news of proclaimed days, as its teller has it. */
    static Event told(ObjectMapper json, String source, Proclaimed... days) {
        Instant now = Instant.now();
        var changed = new CalendarChanged(now, new CalendarChanged.Data("as the teller has it", List.of(days)));
        return new Event(
                UUID.randomUUID(),
                changed.type(),
                source,
                changed.aggregateType(),
                changed.aggregateId(),
                now,
                json.valueToTree(changed.data()));
    }
}
