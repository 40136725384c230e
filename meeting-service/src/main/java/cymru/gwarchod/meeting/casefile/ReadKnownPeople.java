package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.meeting.casefile.domain.AppointedLeads;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.KnownPeople;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * To which agency somebody belongs, as far as others than the caller have said it: the directory, the referral that the
 * person made, the allocation of the case.
 */
@ApplicationScoped
public class ReadKnownPeople {

    private final AppointedLeads leads;
    private final AgencyRegister register;

    ReadKnownPeople(AppointedLeads leads, AgencyRegister register) {
        this.leads = leads;
        this.register = register;
    }

    /** Everybody who is known, of the directory and of this case. */
    @Transactional
    public KnownPeople handle(CaseFacts facts, Instant now, Scope scope) {
        KnownPeople.Builder known = KnownPeople.builder();
        leads.on(StatutoryClock.localDate(now), scope).forEach(lead -> known.add(lead.person(), lead.agency()));
        // Nobody learns by trying whether somebody is the anonymous referrer.
        facts.referrals().stream()
                .filter(CaseFacts.ReceivedReferral::referrerInvited)
                .forEach(referral -> known.add(referral.referrer(), referral.referrerAgency()));
        facts.allocation().ifPresent(a -> known.add(a.socialWorker(), ofTeam(a.team(), facts)));
        return known.build();
    }

    private AgencyCode ofTeam(String team, CaseFacts facts) {
        return register.unit(team)
                .map(Unit::agency)
                .orElse(facts.responsibility().agency());
    }
}
