package cymru.gwarchod.meeting.casefile.persistence;

import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.domain.AppointedLead;
import cymru.gwarchod.meeting.casefile.domain.AppointedLeads;
import cymru.gwarchod.meeting.vocabulary.LeadId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Designated leads in PostgreSQL. */
@ApplicationScoped
class PanacheAppointedLeads implements AppointedLeads, PanacheRepositoryBase<AppointedLeadEntity, UUID> {

    @Override
    public List<AppointedLead> on(LocalDate day, Scope scope) {
        return find("startsOn <= ?1 and (endsOn is null or endsOn >= ?1) order by agency, startsOn, id", day)
                .list()
                .stream()
                .map(AppointedLeadEntity::toLead)
                .toList();
    }

    @Override
    public void keep(AppointedLead lead, SystemScope scope) {
        AppointedLeadEntity row = findByIdOptional(lead.id().value()).orElseGet(AppointedLeadEntity::new);
        row.take(lead);
        persistAndFlush(row);
    }

    @Override
    public boolean end(LeadId id, Optional<LocalDate> lastDay, SystemScope scope) {
        Optional<AppointedLeadEntity> row = findByIdOptional(id.value());
        row.ifPresent(known -> {
            known.endsOn = lastDay.orElse(null);
            flush();
        });
        return row.isPresent();
    }
}
