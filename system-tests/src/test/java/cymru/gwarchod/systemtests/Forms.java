package cymru.gwarchod.systemtests;

import cymru.gwarchod.launcher.journey.FictionalChild;
import cymru.gwarchod.launcher.journey.ReferralForm;

/** Referrals that are complete, each about a child of its own. */
final class Forms {

    private Forms() {}

    /** A referral that any practitioner may submit. */
    static ReferralForm immediate() {
        return complete(FictionalChild.named(Canary.NAME)).immediateRisk();
    }

    /** A referral that a designated lead may submit. */
    static ReferralForm discussed() {
        return complete(FictionalChild.named(Canary.NAME))
                .discussed("Arwena " + Canary.NAME, "2026-01-05T09:00:00Z", Canary.TEXT);
    }

    private static ReferralForm complete(FictionalChild child) {
        return ReferralForm.about(child).concern(Canary.TEXT).referrer("Arwena " + Canary.NAME, "01632 960399");
    }
}
