package cymru.gwarchod.referral.directory.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLeads;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The directory in PostgreSQL. */
@ApplicationScoped
class PanacheDesignatedLeads implements DesignatedLeads, PanacheRepositoryBase<DesignatedLeadEntity, UUID> {

    private static final String IN_FORCE = "startsOn <= :on and (endsOn is null or endsOn >= :on)";

    /** Two appointments at the same moment meet at the constraint; the second one then writes nothing. */
    private static final String ADD = """
            INSERT INTO designated_lead (id, agency, unit, capacity, person, name, phone, email, starts_on, ends_on,
                appointed_by, version)
            VALUES (:id, :agency, :unit, :capacity, :person, :name, :phone, :email, :startsOn, :endsOn, :appointedBy, 0)
            ON CONFLICT ON CONSTRAINT ex_designated_lead_one DO NOTHING""";

    @Override
    public boolean add(DesignatedLead lead, AgencyScope scope) {
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeMutationQuery(ADD)
                        .setParameter("id", lead.id().value(), UUID.class)
                        .setParameter("agency", lead.post().agency().value(), String.class)
                        .setParameter(
                                "unit", lead.post().unit().map(Object::toString).orElse(null), String.class)
                        .setParameter("capacity", lead.capacity().name(), String.class)
                        .setParameter("person", lead.person().asText(), String.class)
                        .setParameter("name", lead.name(), String.class)
                        .setParameter("phone", lead.phone().orElse(null), String.class)
                        .setParameter("email", lead.email().orElse(null), String.class)
                        .setParameter("startsOn", lead.term().startsOn(), LocalDate.class)
                        .setParameter("endsOn", lead.term().endsOn().orElse(null), LocalDate.class)
                        .setParameter("appointedBy", lead.appointedBy(), String.class)
                        .executeUpdate()
                == 1;
    }

    @Override
    public long update(DesignatedLead lead, AgencyScope scope) {
        DesignatedLeadEntity row = Objects.requireNonNull(findById(lead.id().value()));
        row.endsOn = lead.term().endsOn().orElse(null);
        flush();
        return row.version;
    }

    @Override
    public Optional<DesignatedLead> read(DesignatedLead.LeadId id, AgencyScope scope) {
        return findByIdOptional(id.value()).map(DesignatedLeadEntity::toDesignatedLead);
    }

    @Override
    public Optional<Own> find(DesignatedLead.LeadId id, AgencyScope scope) {
        return find(
                        "id = ?1 and agency = ?2",
                        id.value(),
                        scope.caller().agency().code().value())
                .firstResultOptional()
                .map(DesignatedLeadEntity::toDesignatedLead)
                .flatMap(lead -> scope.decide(List.of(heldBy(lead))).map(access -> new Own(lead, access)));
    }

    @Override
    public List<DesignatedLead> ofPost(DesignatedLead.Post post, Scope scope) {
        return find(
                        "agency = ?1 and coalesce(unit, '') = ?2",
                        post.agency().value(),
                        post.unit().map(Object::toString).orElse(""))
                .stream()
                .map(DesignatedLeadEntity::toDesignatedLead)
                .toList();
    }

    @Override
    public List<DesignatedLead> inForce(Optional<AgencyCode> agency, LocalDate on, Scope scope) {
        Conditions where = Conditions.of(IN_FORCE, on)
                .and("agency = :agency", agency.map(AgencyCode::value))
                .inOrder("agency, startsOn, id", Optional.empty());
        return find(where.jpql(), where.parameters()).stream()
                .map(DesignatedLeadEntity::toDesignatedLead)
                .toList();
    }

    @Override
    public List<DesignatedLead> list(Query query, AgencyScope scope) {
        Conditions where = Conditions.of(IN_FORCE, query.on())
                .and("agency = :agency", query.agency().map(AgencyCode::value))
                .and("unit = :unit", query.unit().map(UnitCode::value))
                .inOrder(
                        "agency, startsOn, id",
                        query.after()
                                .map(after -> List.of(
                                        after.agency().value(),
                                        after.startsOn(),
                                        after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.limit()).stream()
                .map(DesignatedLeadEntity::toDesignatedLead)
                .toList();
    }

    private static AgencyScope.Held heldBy(DesignatedLead lead) {
        return new AgencyScope.Held(new Subject.OfAgency(lead.post().agency()).asText(), Relation.OWN_AGENCY);
    }
}
