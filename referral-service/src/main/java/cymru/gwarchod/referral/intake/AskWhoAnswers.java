package cymru.gwarchod.referral.intake;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.notification.Notify;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * Another authority answers for a child that is placed in this area: it alone can confirm who placed the child, so its lead
 * officer is asked (ROLE-26). The area knows already.
 */
@ApplicationScoped
class AskWhoAnswers {

    private final AgencyRegister register;
    private final Notify notify;

    AskWhoAnswers(AgencyRegister register, Notify notify) {
        this.register = register;
        this.notify = notify;
    }

    /** Asks, where there is somebody to ask. */
    void ask(IntakeItem linked, Optional<String> responsibleAuthority, Instant now) {
        responsibleAuthority
                .filter(authority -> !authority.equals(linked.stay().hostAuthority()))
                .flatMap(register::socialServicesOf)
                .ifPresent(answering -> notify.handle(new Notify.Notice(
                        "PLACEMENT_CLAIM_TO_DECIDE",
                        "placement-notification",
                        linked.stay().notification().value(),
                        Optional.empty(),
                        answering.code(),
                        Role.SS_LEAD_OFFICER,
                        Optional.empty(),
                        now)));
    }
}
