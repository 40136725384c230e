package cymru.gwarchod.placement.vocabulary.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.placement.vocabulary.Stay;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stay as columns, of which only the start is ever amended. */
@Embeddable
public record StayColumns(
        @Column(name = "home_unit", updatable = false) String homeUnit,
        @Column(name = "provider_agency", updatable = false) String providerAgency,

        @Column(name = "placing_authority", updatable = false)
        String placingAuthority,

        @Column(name = "placing_agency", updatable = false) @Nullable String placingAgency,

        @Column(name = "host_authority", updatable = false) String hostAuthority,
        @Column(name = "host_agency", updatable = false) String hostAgency,

        @Column(name = "police_agency", updatable = false) @Nullable String policeAgency,

        @Column(name = "starts_on") LocalDate startsOn,
        @Column(updatable = false) boolean emergency) {

    /** As columns. */
    public static StayColumns of(Stay stay) {
        return new StayColumns(
                stay.home().value(),
                stay.provider().value(),
                stay.placingAuthority(),
                stay.placingAgency().map(AgencyCode::value).orElse(null),
                stay.hostAuthority(),
                stay.hostAgency().value(),
                stay.police().map(AgencyCode::value).orElse(null),
                stay.startsOn(),
                stay.emergency());
    }

    /** As a value. */
    public Stay toStay() {
        return new Stay(
                new UnitCode(homeUnit),
                new AgencyCode(providerAgency),
                placingAuthority,
                Optional.ofNullable(placingAgency).map(AgencyCode::new),
                hostAuthority,
                new AgencyCode(hostAgency),
                Optional.ofNullable(policeAgency).map(AgencyCode::new),
                startsOn,
                emergency);
    }
}
