package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;

/** The problem for each refusal. */
final class NotificationProblems {

    private static final String HOME = "#/homeUnit";
    private static final String PLACING = "#/placingAuthority";

    private NotificationProblems() {}

    static ProblemException of(NotificationRefusal refusal) {
        return switch (refusal) {
            case NOT_A_PARTY -> ProblemException.of(GeneralProblems.FORBIDDEN);
            case HOME_FROM_TOKEN -> at(HOME, "home-from-token");
            case HOME_REQUIRED -> at(HOME, "home-required");
            case HOME_NOT_FOUND -> at(HOME, "home-not-found");
            case PLACING_AUTHORITY_FROM_TOKEN -> at(PLACING, "placing-authority-from-token");
            case PLACING_AUTHORITY_REQUIRED -> at(PLACING, "placing-authority-required");
            case PLACING_AUTHORITY_NOT_FOUND -> at(PLACING, "placing-authority-not-found");
            case NOT_OUT_OF_AREA -> ProblemException.of(ProblemCode.of("not-out-of-area"));
            case EMERGENCY_REASON_REQUIRED -> at("#/emergencyReasons", "emergency-reason-required");
            case REASON_WITHOUT_EMERGENCY -> at("#/emergencyReasons", "reason-without-emergency");
            case BEYOND_HORIZON -> at("#/startsOn", "beyond-calendar-horizon");
            case NOTHING_AMENDED -> ProblemException.of(ProblemCode.of("nothing-amended"));
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
            case CONSULTATION_IN_FUTURE -> at("#/consultedOn", "consultation-in-future");
        };
    }

    private static ProblemException at(String pointer, String code) {
        return ProblemException.at(pointer, ProblemCode.of(code));
    }
}
