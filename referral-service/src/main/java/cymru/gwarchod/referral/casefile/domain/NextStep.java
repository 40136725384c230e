package cymru.gwarchod.referral.casefile.domain;

import cymru.gwarchod.statutoryclock.Due;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done next in a case (NEED-14).
 *
 * @param roles any one of these may do it
 * @param withPolice whether social services do it together with the police of the area
 * @param due by when, where a rule says so; absent where it is to be done at once or no rule counts days
 * @param record path of the record it is to be done with
 */
public record NextStep(
        Action action, List<String> roles, boolean withPolice, boolean atOnce, Optional<Due> due, String record) {

    /** What is to be done. */
    public enum Action {
        /** The strategy discussion that comes first where significant harm is imminent (FLOW-01). */
        HOLD_IMMEDIATE_DISCUSSION,
        /** Accept the referral, redirect it, or end it on one of the four grounds. */
        DECIDE_ON_REFERRAL,
        /** A second person decides on a proposed rejection (AMB-29). */
        DECIDE_ON_REJECTION,
        /** The assessment, seven working days from receipt (REF-20). */
        COMPLETE_ASSESSMENT
    }
}
