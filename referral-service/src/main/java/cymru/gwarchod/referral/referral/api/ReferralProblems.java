package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;

/** The problem for each refusal. */
final class ReferralProblems {

    private ReferralProblems() {}

    static ProblemException of(ReferralRefusal refusal) {
        return switch (refusal) {
            case LEAD_DISCUSSION_REQUIRED -> at("#/leadDiscussion", "lead-discussion-required");
            case DISCUSSION_IN_FUTURE -> at("#/leadDiscussion/discussedAt", "discussion-in-future");
            case REFER_THROUGH_LEAD -> ProblemException.of(ProblemCode.of("refer-through-lead"));
            case REFERRER_CONTACT_REQUIRED -> at("#/referrer", "referrer-contact-required");
            case AUTHORITY_NOT_IN_SUITE -> ProblemException.of(ProblemCode.of("authority-not-in-suite"));
            case NOT_A_CHILD -> at("#/child/dateOfBirth", "not-a-child");
            case RECEIPT_NOT_EARLIER -> at("#/earlierReceipt/at", "receipt-not-earlier");
            case RECEIPT_NOT_YOURS -> at("#/earlierReceipt", "receipt-by-intake-only");
            case CONCERN_NOT_FOUND -> at("#/concernIds", "concern-not-found");
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case SAME_AUTHORITY -> at("#/toAuthority", "same-authority");
            case GROUND_NOT_SHOWN -> at("#/ground", "ground-not-shown");
            case SECOND_PERSON_REQUIRED -> ProblemException.of(ProblemCode.of("second-person-required"));
        };
    }

    private static ProblemException at(String pointer, String code) {
        return ProblemException.at(pointer, ProblemCode.of(code));
    }
}
