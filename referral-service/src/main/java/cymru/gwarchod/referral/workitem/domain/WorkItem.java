package cymru.gwarchod.referral.workitem.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
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
 * @param dueOn the last day, civil date, Europe/London
 * @param limit in time before this instant for days, up to it for hours
 * @param version of the obligation; an older one never replaces a newer
 */
public record WorkItem(
        WorkItemId id,
        String source,
        String kind,
        Rule rule,
        Optional<ChildId> child,
        CaseId caseId,
        Instant trigger,
        LocalDate dueOn,
        Instant limit,
        boolean countedInHours,
        LocalDate lastWorkingDay,
        Owner owner,
        boolean immediate,
        String link,
        Progress progress,
        Optional<Instant> doneAt,
        Optional<String> reason,
        long version) {

    /** The id of a work item: that of the obligation. */
    public record WorkItemId(UUID value) {}

    /** The rule, and with what it was counted (SYS-08). */
    public record Rule(String id, String strength, String pack, String calendar) {}

    /** Who has to do it. */
    public record Owner(AgencyCode agency, String localAuthority, String role, Optional<String> person) {}

    /** Whether there is a case; else the record where it is done stands in its place. */
    public boolean hasCase() {
        return !link.endsWith("/" + caseId.value());
    }

    /** What is stored of it; whether it is overdue or was late follows from the clock. */
    public enum Progress {
        OPEN,
        DONE,
        CANCELLED
    }

    /** Where it stands (TIME-R8): done on the due date is in time; hours are in time up to the instant. */
    public Status status(Instant now) {
        return switch (progress) {
            case OPEN -> new Status(inTime(now) ? TimelinessStatus.PENDING : TimelinessStatus.OVERDUE);
            case DONE -> new Status(inTime(doneAt.orElseThrow()) ? TimelinessStatus.MET : TimelinessStatus.MET_LATE);
            case CANCELLED -> new Status(TimelinessStatus.CANCELLED);
        };
    }

    private boolean inTime(Instant at) {
        return countedInHours ? !at.isAfter(limit) : at.isBefore(limit);
    }

    /** A status as the clock gives it. */
    @StatutoryRule("TIME-R8")
    public record Status(TimelinessStatus value) {}
}
