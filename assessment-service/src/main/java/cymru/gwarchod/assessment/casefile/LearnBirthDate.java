package cymru.gwarchod.assessment.casefile;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.casefile.domain.DecidedBirthDate;
import cymru.gwarchod.assessment.casefile.domain.DecidedBirthDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Social services decided by which birth date a child's age is counted (AMB-30). */
@ApplicationScoped
public class LearnBirthDate {

    private final DecidedBirthDates decisions;

    LearnBirthDate(DecidedBirthDates decisions) {
        this.decisions = decisions;
    }

    /** Takes the decision over unless a later one is known. */
    @Transactional
    public void handle(DecidedBirthDate decided, SystemScope scope) {
        if (decisions
                .of(decided.child(), scope)
                .filter(known -> !known.isOvertakenBy(decided))
                .isEmpty()) {
            decisions.keep(decided, scope);
        }
    }
}
