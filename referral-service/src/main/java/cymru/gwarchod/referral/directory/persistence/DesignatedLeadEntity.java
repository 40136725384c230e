package cymru.gwarchod.referral.directory.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A directory entry's row. */
@Entity(name = "DesignatedLead")
@Table(name = "designated_lead")
class DesignatedLeadEntity {

    @Id
    UUID id;

    String agency;

    @Nullable String unit;

    @Enumerated(EnumType.STRING)
    DesignatedLead.Capacity capacity;

    String person;

    String name;

    @Nullable String phone;

    @Nullable String email;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "ends_on")
    @Nullable LocalDate endsOn;

    @Column(name = "appointed_by")
    String appointedBy;

    @Version
    long version;

    protected DesignatedLeadEntity() {}

    DesignatedLead toDesignatedLead() {
        return new DesignatedLead(
                new DesignatedLead.LeadId(id),
                new DesignatedLead.Post(
                        new AgencyCode(agency), Optional.ofNullable(unit).map(UnitCode::new)),
                capacity,
                PersonId.parse(person),
                name,
                Optional.ofNullable(phone),
                Optional.ofNullable(email),
                new DesignatedLead.Term(startsOn, Optional.ofNullable(endsOn)),
                appointedBy,
                version);
    }
}
