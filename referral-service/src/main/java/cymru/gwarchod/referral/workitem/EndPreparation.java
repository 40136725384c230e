package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.workitem.domain.Preparation;
import cymru.gwarchod.referral.workitem.domain.Preparations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The assessment is completed, or the meeting was held: there is nothing to prepare any more. */
@ApplicationScoped
public class EndPreparation {

    private final Preparations preparations;

    EndPreparation(Preparations preparations) {
        this.preparations = preparations;
    }

    /** Forgets how far it was. */
    @Transactional
    public void handle(Preparation.PreparationId id, SystemScope scope) {
        preparations.remove(id, scope);
    }
}
