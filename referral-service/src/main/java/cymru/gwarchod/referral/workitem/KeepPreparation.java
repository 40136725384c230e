package cymru.gwarchod.referral.workitem;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.workitem.domain.Preparation;
import cymru.gwarchod.referral.workitem.domain.Preparations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps how far a step has been prepared, as a service told of it. */
@ApplicationScoped
public class KeepPreparation {

    private final Preparations preparations;

    KeepPreparation(Preparations preparations) {
        this.preparations = preparations;
    }

    /** A draft was saved, or a meeting has a date. */
    @Transactional
    public void handle(Preparation preparation, SystemScope scope) {
        preparations.keep(preparation, scope);
    }
}
