package cymru.gwarchod.referral.notification.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.notification.domain.NotificationRefusal;

/** The problem for each refusal. */
final class NotificationProblems {

    private NotificationProblems() {}

    static ProblemException of(NotificationRefusal refusal) {
        return switch (refusal) {
            case STATE_CONFLICT -> ProblemException.of(GeneralProblems.STATE_CONFLICT);
        };
    }
}
