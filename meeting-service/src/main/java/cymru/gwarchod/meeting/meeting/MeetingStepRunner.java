package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** What every step with a meeting has in common: scope, version, decision before writing, audit in the same commit. */
@ApplicationScoped
class MeetingStepRunner {

    private final Meetings meetings;
    private final JudgeMeeting judgeMeeting;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    MeetingStepRunner(Meetings meetings, JudgeMeeting judgeMeeting, AuditTrail audit, DomainClock domainClock) {
        this.meetings = meetings;
        this.judgeMeeting = judgeMeeting;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    Outcome<JudgedMeeting, Refusals> run(
            MeetingId id,
            EntityTag expected,
            AgencyScope scope,
            BiFunction<Meeting, Instant, Change<Meeting>> step,
            BiConsumer<Meeting, Instant> afterKept) {
        Optional<Meetings.Seen> seen = meetings.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Meeting before = seen.get().meeting();
        AgencyScope.Allowed access = seen.get().access();
        if (!expected.equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        Instant now = domainClock.now();
        return switch (step.apply(before, now)) {
            case Change.Refused<Meeting>(Refusals refusals) -> new Outcome.Refused<>(refusals);
            case Change.Made<Meeting>(Meeting after) -> {
                long version = meetings.update(after, scope);
                afterKept.accept(after, now);
                audit.allowed(
                        id.value(), Optional.of(before.responsibility().child().value()), access);
                Meeting kept = after.atVersion(version);
                yield new Outcome.Done<>(new JudgedMeeting(kept, judgeMeeting.handle(kept, scope)), access);
            }
        };
    }
}
