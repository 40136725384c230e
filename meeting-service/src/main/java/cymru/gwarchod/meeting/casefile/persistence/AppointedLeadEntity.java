package cymru.gwarchod.meeting.casefile.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.casefile.domain.AppointedLead;
import cymru.gwarchod.meeting.vocabulary.LeadId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A designated lead's row. */
@Entity(name = "AppointedLead")
@Table(name = "appointed_lead")
class AppointedLeadEntity {

    @Id
    UUID id;

    String agency;

    @Nullable String unit;

    String capacity;

    String person;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "ends_on")
    @Nullable LocalDate endsOn;

    @Version
    long version;

    protected AppointedLeadEntity() {}

    void take(AppointedLead lead) {
        id = lead.id().value();
        agency = lead.agency().value();
        unit = lead.unit().orElse(null);
        capacity = lead.capacity();
        person = lead.person();
        startsOn = lead.startsOn();
        endsOn = lead.endsOn().orElse(null);
    }

    AppointedLead toLead() {
        return new AppointedLead(
                new LeadId(id),
                new AgencyCode(agency),
                Optional.ofNullable(unit),
                capacity,
                person,
                startsOn,
                Optional.ofNullable(endsOn));
    }
}
