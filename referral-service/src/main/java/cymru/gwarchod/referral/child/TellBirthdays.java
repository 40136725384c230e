package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.DomainTimer;
import cymru.gwarchod.obligations.PersonTurned18;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.statutoryclock.Ages;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells, once each, that a child has turned 18: at the beginning of the birthday, or as soon after it as the service runs,
 * with that moment as the time of the event. A birthday on 29 February is kept on 1 March (AMB-26); of a birth date that is
 * an estimate nothing is told (AMB-30).
 */
@StatutoryRule({"AMB-26", "AMB-30"})
@ApplicationScoped
public class TellBirthdays implements DomainTimer {

    private static final int ADULT = 18;
    private static final int AT_ONCE = 200;

    private final Children children;
    private final Outbox outbox;
    private final DomainClock domainClock;

    TellBirthdays(Children children, Outbox outbox, DomainClock domainClock) {
        this.children = children;
        this.outbox = outbox;
        this.domainClock = domainClock;
    }

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        fire();
    }

    @Override
    public int fire() {
        int told = 0;
        int batch;
        do {
            batch = SystemWork.call("TELL_EIGHTEENTH_BIRTHDAYS", scope -> {
                Instant now = domainClock.now();
                List<Children.Adult> adults = children.takeAdults(bornBy(now), now, AT_ONCE, scope);
                outbox.publish(adults.stream().map(TellBirthdays::event).toList());
                return adults.size();
            });
            told += batch;
        } while (batch == AT_ONCE);
        return told;
    }

    @Override
    public int pending() {
        return SystemWork.call("COUNT_PENDING_TIMERS", scope -> children.adults(bornBy(domainClock.now()), scope));
    }

    /**
     * Who was born by this day is 18: eighteen years before a day that is no 29 February there is the same day, so whoever
     * was born on one waits for 1 March.
     */
    private static LocalDate bornBy(Instant now) {
        return StatutoryClock.localDate(now).minusYears(ADULT);
    }

    private static PersonTurned18 event(Children.Adult adult) {
        LocalDate birthday = Ages.birthday(adult.dateOfBirth(), ADULT);
        return new PersonTurned18(
                StatutoryClock.startOf(birthday),
                adult.responsible().stream().map(AgencyCode::value).collect(Collectors.toUnmodifiableSet()),
                new PersonTurned18.Data(adult.id().value(), birthday));
    }
}
