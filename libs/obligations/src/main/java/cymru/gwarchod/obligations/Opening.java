package cymru.gwarchod.obligations;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.statutoryclock.PeriodId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that must be done by when. The same kind for the same child and the same triggering record is opened once,
 * however often it is asked for.
 *
 * @param kind a fixed code of what is to be done, such as {@code COMPLETE_SERAF}
 * @param period the period of the policy pack by which it is due
 * @param trigger when the period starts
 * @param child absent until it is known who the child is; {@link Obligations#identify} fills it in
 * @param caseId the case, or the submission where there is none
 * @param triggerRecord the record that set it off
 * @param link where to do it, a path of the public space
 * @param owner who has to do it
 */
public record Opening(
        String kind,
        PeriodId period,
        Instant trigger,
        Optional<UUID> child,
        UUID caseId,
        UUID triggerRecord,
        String link,
        Owner owner,
        Priority priority) {

    /** One about a child who is known. */
    public Opening(
            String kind,
            PeriodId period,
            Instant trigger,
            UUID child,
            UUID caseId,
            UUID triggerRecord,
            String link,
            Owner owner,
            Priority priority) {
        this(kind, period, trigger, Optional.of(child), caseId, triggerRecord, link, owner, priority);
    }

    /**
     * Who has to do it.
     *
     * @param localAuthority statistical code
     * @param role the role in the agency
     * @param person {@code person:issuer#subject} where it is one particular person
     */
    public record Owner(AgencyCode agency, String localAuthority, String role, Optional<String> person) {}

    /** How it is ranked where the source says "immediately" without a number (AMB-4, AMB-21). */
    public enum Priority {
        NORMAL,
        IMMEDIATE
    }
}
