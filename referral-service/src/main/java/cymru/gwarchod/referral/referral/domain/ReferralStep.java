package cymru.gwarchod.referral.referral.domain;

/** How a step with a referral ended, decided before anything is written. */
public sealed interface ReferralStep {

    /**
     * The step was taken.
     *
     * @param referral as it is after it
     * @param decision what is added to its history
     */
    record Taken(Referral referral, Decision decision) implements ReferralStep {}

    /** The step was refused. */
    record Refused(ReferralRefusal refusal) implements ReferralStep {}
}
