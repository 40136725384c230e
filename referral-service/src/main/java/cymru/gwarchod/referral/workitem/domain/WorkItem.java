package cymru.gwarchod.referral.workitem.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.Timeliness;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that an agency has to do by when, as its owner last told.
 *
 * @param child absent until it is known who the child is
 * @param caseId the case, or the submission where there is none
 * @param kind a fixed code of what is to be done
 * @param rule the rule by which it is due, such as {@code TIME-01}
 * @param started what set it off, and when
 * @param dueOn the last day, civil date, Europe/London
 * @param limit in time before this instant for days, up to it for hours
 * @param movedFrom the last day before the calendar last moved it (TIME-R7)
 * @param version of the obligation; an older one never replaces a newer
 */
public record WorkItem(
        WorkItemId id,
        String source,
        String kind,
        Rule rule,
        Optional<ChildId> child,
        CaseId caseId,
        Started started,
        LocalDate dueOn,
        Instant limit,
        boolean countedInHours,
        LocalDate lastWorkingDay,
        Optional<LocalDate> movedFrom,
        Owner owner,
        boolean immediate,
        String link,
        Progress progress,
        Optional<Instant> doneAt,
        Optional<String> reason,
        Optional<WorkItemId> replacedBy,
        Optional<Departure> departure,
        long version) {

    /** The id of a work item: that of the obligation. */
    public record WorkItemId(UUID value) {}

    /** The rule, and with what it was counted (SYS-08). */
    public record Rule(String id, String strength, String pack, String calendar) {}

    /**
     * What set it off.
     *
     * @param record absent for what was told before this was kept
     */
    public record Started(Instant at, Optional<UUID> record) {}

    /** Who has to do it. */
    public record Owner(AgencyCode agency, String localAuthority, String role, Optional<String> person) {}

    /**
     * That somebody decided to miss or vary the step (COMP-02).
     *
     * @param words absent where only the owner of the obligation has them
     */
    public record Departure(Instant decidedAt, Optional<Words> words) {}

    /**
     * Why, and who decided.
     *
     * @param by {@code person:issuer#subject}
     * @param name as other professionals know the person
     */
    public record Words(String by, String name, String reason) {}

    /** What is stored of it; whether it is overdue or was late follows from the clock. */
    public enum Progress {
        OPEN,
        DONE,
        CANCELLED
    }

    /** Whether there is a case; else the record where it is done stands in its place. */
    public boolean hasCase() {
        return !link.endsWith("/" + caseId.value());
    }

    /** When it is due, with all that it was counted from. */
    public Due due() {
        return new Due(
                new PeriodId(rule.id()),
                PolicyPack.Ref.parse(rule.pack()),
                rule.calendar(),
                started.at(),
                StatutoryClock.localDate(started.at()),
                dueOn,
                countedInHours ? null : limit,
                countedInHours ? limit : null,
                lastWorkingDay);
    }

    /**
     * Where it stands, and by how much it was or is late (TIME-R8). A departure changes the status and never the lateness;
     * there is none from what had ended in time before it was decided.
     */
    @StatutoryRule({"TIME-R8", "COMP-02"})
    public Timeliness timeliness(Instant now) {
        Timeliness judged = Timeliness.of(due(), whatBecameOfIt(), now);
        return departure.filter(this::canBeDepartedFrom).isPresent()
                ? new Timeliness(TimelinessStatus.DEPARTED, judged.lateness())
                : judged;
    }

    /** Whether there is something to miss or vary: it is open, or was done too late. */
    public boolean canBeDepartedFrom() {
        return switch (progress) {
            case OPEN -> true;
            case DONE -> !due().inTime(doneAt.orElseThrow());
            case CANCELLED -> false;
        };
    }

    private boolean canBeDepartedFrom(Departure decided) {
        return canBeDepartedFrom()
                || doneAt.filter(decided.decidedAt()::isBefore).isPresent();
    }

    private Timeliness.Progress whatBecameOfIt() {
        return switch (progress) {
            case OPEN -> new Timeliness.Progress.Open();
            case DONE -> new Timeliness.Progress.Done(doneAt.orElseThrow());
            case CANCELLED -> new Timeliness.Progress.Cancelled(doneAt.orElseThrow(), reason.orElse("CANCELLED"));
        };
    }
}
