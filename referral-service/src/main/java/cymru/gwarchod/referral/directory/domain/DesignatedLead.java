package cymru.gwarchod.referral.directory.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The designated lead officer of an agency, or the lead practitioner of one of its units, who covers for them (G
 * 2.14), or the manager who chairs the strategy meetings (G 4.13).
 *
 * @param person the person behind the entry, so that who is invited by it is also who may come
 * @param name as other professionals know the person
 * @param appointedBy {@code person:issuer#subject} of the directory administrator
 * @param version of the stored record; 0 before it is stored
 */
public record DesignatedLead(
        LeadId id,
        Post post,
        Capacity capacity,
        PersonId person,
        String name,
        Optional<String> phone,
        Optional<String> email,
        Term term,
        String appointedBy,
        long version) {

    /** The id of an entry. */
    public record LeadId(UUID value) {}

    /** What somebody leads: the whole agency, or one unit of it. */
    public record Post(AgencyCode agency, Optional<UnitCode> unit) {}

    /** In what capacity somebody stands in the directory. */
    public enum Capacity {
        /** The lead of the post. */
        LEAD,
        /** Stands in during an absence. */
        COVER,
        /** The social services manager with lead responsibility for sexual exploitation, who chairs (ROLE-09). */
        CSE_MANAGER;

        /** Whether agencies turn to somebody in this capacity for advice (ROLE-04). */
        public boolean advises() {
            return this != CSE_MANAGER;
        }
    }

    /**
     * From when to when, both days included.
     *
     * @param endsOn last day; absent while no end is known
     */
    public record Term(LocalDate startsOn, Optional<LocalDate> endsOn) {

        /** Whether the last day comes before the first. */
        public boolean isBackwards() {
            return endsOn.filter(end -> end.isBefore(startsOn)).isPresent();
        }

        /** Whether the day is in it. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(startsOn)
                    && endsOn.filter(end -> end.isBefore(day)).isEmpty();
        }

        /** Whether the two have a day in common. */
        public boolean overlaps(Term other) {
            return endsOn.filter(end -> end.isBefore(other.startsOn)).isEmpty()
                    && other.endsOn.filter(end -> end.isBefore(startsOn)).isEmpty();
        }
    }

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(DesignatedLead lead) implements Step {}

        /** The step was refused. */
        record Refused(DirectoryRefusal refusal) implements Step {}
    }

    /** Whether the entry is in force on that day. */
    public boolean isInForce(LocalDate day) {
        return term.holds(day);
    }

    /** Gives the entry its last day, or an earlier one. A longer term is another appointment. */
    public Step end(LocalDate lastDay) {
        Term ended = new Term(term.startsOn(), Optional.of(lastDay));
        if (ended.isBackwards()) {
            return new Step.Refused(DirectoryRefusal.ENDS_BEFORE_START);
        }
        if (term.endsOn().filter(end -> !lastDay.isBefore(end)).isPresent()) {
            return new Step.Refused(DirectoryRefusal.STATE_CONFLICT);
        }
        return new Step.Taken(
                new DesignatedLead(id, post, capacity, person, name, phone, email, ended, appointedBy, version));
    }

    /** The same entry, as the store has it now. */
    public DesignatedLead atVersion(long stored) {
        return new DesignatedLead(id, post, capacity, person, name, phone, email, term, appointedBy, stored);
    }
}
