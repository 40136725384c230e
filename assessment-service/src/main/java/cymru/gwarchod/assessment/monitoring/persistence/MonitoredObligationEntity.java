package cymru.gwarchod.assessment.monitoring.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredArea;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredObligation;
import cymru.gwarchod.assessment.vocabulary.ObligationId;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.Timeliness;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of an obligation that is counted. */
@Entity(name = "MonitoredObligation")
@Table(name = "monitored_obligation")
class MonitoredObligationEntity {

    enum Progress {
        OPEN,
        DONE,
        CANCELLED
    }

    @Id
    UUID id;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "social_services")
    String socialServices;

    String rule;
    String pack;
    String calendar;

    @Column(name = "trigger_at")
    Instant triggerAt;

    @Column(name = "due_on")
    LocalDate dueOn;

    String quarter;

    @Column(name = "limit_at")
    Instant limitAt;

    @Column(name = "in_hours")
    boolean inHours;

    @Column(name = "last_working_day")
    LocalDate lastWorkingDay;

    @Enumerated(EnumType.STRING)
    Progress progress;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Nullable String reason;

    boolean departed;

    /** That of the obligation; the row is only ever replaced by a newer one, under a lock. */
    @Column(name = "obligation_version")
    long version;

    protected MonitoredObligationEntity() {}

    MonitoredObligationEntity(UUID id) {
        this.id = id;
    }

    void take(MonitoredObligation obligation) {
        Due due = obligation.due();
        localAuthority = obligation.area().localAuthority();
        socialServices = obligation.area().socialServices().value();
        rule = due.rule().value();
        pack = due.pack().toString();
        calendar = due.calendarVersion();
        triggerAt = due.trigger();
        dueOn = due.dueOn();
        quarter = obligation.quarter().toString();
        limitAt = due.limit();
        inHours = due.dueBefore() == null;
        lastWorkingDay = due.lastWorkingDayOnOrBefore();
        departed = obligation.departed();
        version = obligation.version();
        take(obligation.progress());
    }

    private void take(Timeliness.Progress now) {
        switch (now) {
            case Timeliness.Progress.Open() -> take(Progress.OPEN, null, null);
            case Timeliness.Progress.Done(Instant at) -> take(Progress.DONE, at, null);
            case Timeliness.Progress.Cancelled(Instant at, String why) -> take(Progress.CANCELLED, at, why);
            // A departure stands beside the progress.
            case Timeliness.Progress.Departed _ -> throw new IllegalArgumentException("a departure is no progress");
        }
    }

    private void take(Progress now, @Nullable Instant at, @Nullable String why) {
        progress = now;
        endedAt = at;
        reason = why;
    }

    MonitoredObligation toMonitoredObligation() {
        return new MonitoredObligation(
                new ObligationId(id),
                new MonitoredArea(localAuthority, new AgencyCode(socialServices)),
                new Due(
                        new PeriodId(rule),
                        PolicyPack.Ref.parse(pack),
                        calendar,
                        triggerAt,
                        StatutoryClock.localDate(triggerAt),
                        dueOn,
                        inHours ? null : limitAt,
                        inHours ? limitAt : null,
                        lastWorkingDay),
                switch (progress) {
                    case OPEN -> new Timeliness.Progress.Open();
                    case DONE -> new Timeliness.Progress.Done(Objects.requireNonNull(endedAt));
                    case CANCELLED ->
                        new Timeliness.Progress.Cancelled(
                                Objects.requireNonNull(endedAt), Objects.requireNonNull(reason));
                },
                departed,
                version);
    }
}
