package cymru.gwarchod.referral.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cymru.gwarchod.access.agency.AgencyCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Instant AT = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void theFirstToTakeNoteIsKept() {
        // given
        Notification notice = new Notification(
                new Notification.NotificationId(UUID.randomUUID()),
                "REFERRAL_ACCEPTED",
                new Notification.About("referral", UUID.randomUUID(), Optional.empty()),
                new AgencyCode("SS-FLINTSHIRE"),
                "ss-lead-officer",
                Optional.empty(),
                AT,
                Optional.empty(),
                0);
        Notification.Acknowledgement first = new Notification.Acknowledgement(AT.plusSeconds(60), "person:one");

        // when
        Notification taken = assertInstanceOf(Notification.Step.Taken.class, notice.acknowledge(first))
                .notification();

        // then
        assertEquals(Optional.of(first), taken.acknowledgement());
        assertEquals(
                new Notification.Step.Refused(NotificationRefusal.STATE_CONFLICT),
                taken.acknowledge(new Notification.Acknowledgement(AT.plusSeconds(120), "person:two")));
    }
}
