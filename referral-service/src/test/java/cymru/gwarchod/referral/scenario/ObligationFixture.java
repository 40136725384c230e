package cymru.gwarchod.referral.scenario;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.statutoryclock.PeriodId;
import java.time.Instant;
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
}
