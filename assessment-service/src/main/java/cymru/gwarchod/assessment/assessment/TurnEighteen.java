package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.rules.AssociatedActions;
import cymru.gwarchod.assessment.casefile.FindNewestCase;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A person whose case is open has turned 18. At moderate or significant risk the pathway plan and the liaison with the
 * police begin on that day, in the place of what the category has called for of a child (ADULT-01, SERAF-22); at a lower one
 * the same goes on. The assessment stays as it is.
 */
@ApplicationScoped
@StatutoryRule({"ADULT-01", "SERAF-22"})
public class TurnEighteen {

    private final Assessments assessments;
    private final FindNewestCase newestCase;
    private final AssociatedTasks tasks;
    private final Outbox outbox;

    TurnEighteen(Assessments assessments, FindNewestCase newestCase, AssociatedTasks tasks, Outbox outbox) {
        this.assessments = assessments;
        this.newestCase = newestCase;
        this.tasks = tasks;
        this.outbox = outbox;
    }

    /**
     * Follows the birthday, once.
     *
     * @param begins the beginning of the birthday in Wales, from which the clocks count
     */
    @Transactional
    public void handle(ChildId child, LocalDate birthday, Instant begins, SystemScope scope) {
        newestCase.handle(child, scope).filter(known -> !known.ended()).ifPresent(known -> assessments
                .turnEighteen(known.id(), birthday, scope)
                .filter(assessed -> !AssociatedActions.beginningAtEighteen(assessed.effective())
                        .isEmpty())
                .ifPresent(assessed -> {
                    tasks.turnEighteen(assessed, child, known, begins);
                    outbox.publish(AssessmentEvents.replacedAtEighteen(assessed, child, known, begins));
                }));
    }
}
