package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Label;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.agency.UnitCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small register: one Welsh area with a home, one without education, one English authority. */
public final class Registers {

    public static final String FLINTSHIRE = "W06000005";
    public static final String WREXHAM = "W06000006";
    public static final String LIVERPOOL = "E08000012";
    public static final String WIRRAL = "E08000015";
    private static final Label NAME = new Label("Name", "Enw");
    private static final String FORCE = "W15000001";
    private static final String BOARD = "W11000023";

    private Registers() {}

    public static AgencyRegister register() {
        return new AgencyRegister(
                List.of(
                        agency("SS-FLINTSHIRE", AgencyType.SOCIAL_SERVICES, Nation.WALES, FLINTSHIRE),
                        agency("SS-WREXHAM", AgencyType.SOCIAL_SERVICES, Nation.WALES, WREXHAM),
                        agency("SS-LIVERPOOL", AgencyType.SOCIAL_SERVICES, Nation.ENGLAND, LIVERPOOL),
                        agency("EDUCATION-FLINTSHIRE", AgencyType.EDUCATION, Nation.WALES, FLINTSHIRE),
                        agency("POLICE", AgencyType.POLICE, Nation.WALES, null),
                        agency("HEALTH", AgencyType.HEALTH, Nation.WALES, null),
                        agency("PROVIDER", AgencyType.RESIDENTIAL_PROVIDER, Nation.WALES, null),
                        agency("OTHER-PROVIDER", AgencyType.RESIDENTIAL_PROVIDER, Nation.WALES, null)),
                List.of(
                        unit("HOME", "PROVIDER", Unit.Kind.HOME, FLINTSHIRE),
                        unit("HOME-IN-WREXHAM", "PROVIDER", Unit.Kind.HOME, WREXHAM),
                        unit("OTHER-HOME", "OTHER-PROVIDER", Unit.Kind.HOME, FLINTSHIRE),
                        unit("SCHOOL", "EDUCATION-FLINTSHIRE", Unit.Kind.SCHOOL, FLINTSHIRE)),
                List.of(
                        authority(FLINTSHIRE, Nation.WALES),
                        authority(WREXHAM, Nation.WALES),
                        authority(LIVERPOOL, Nation.ENGLAND),
                        authority(WIRRAL, Nation.ENGLAND)));
    }

    /** Somebody of an agency, in a unit or in none. */
    public static Caller person(String agency, String unit) {
        return new Caller(
                register().agency(agency).orElseThrow(),
                Optional.ofNullable(unit).flatMap(register()::unit),
                Optional.of(new PersonId("https://realm.test", "somebody")),
                "sandbox-cli",
                Set.of(Role.RESIDENTIAL_MANAGER),
                "Gofalwen Ffuglen");
    }

    /** An agency's own system. */
    public static Caller system(String agency) {
        return new Caller(
                register().agency(agency).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                "system",
                Set.of(Role.SYSTEM_INTEGRATION),
                "system");
    }

    private static Agency agency(String code, AgencyType type, Nation nation, String authority) {
        boolean police = type == AgencyType.POLICE;
        boolean health = type == AgencyType.HEALTH;
        return new Agency(
                new AgencyCode(code),
                type,
                nation,
                NAME,
                Optional.ofNullable(authority),
                police ? Optional.of(FORCE) : Optional.empty(),
                health ? Optional.of(BOARD) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Unit unit(String code, String agency, Unit.Kind kind, String authority) {
        return new Unit(
                new UnitCode(code), new AgencyCode(agency), kind, NAME, Optional.of(authority), Optional.empty());
    }

    private static LocalAuthority authority(String code, Nation nation) {
        boolean welsh = nation == Nation.WALES;
        return new LocalAuthority(
                code,
                nation,
                NAME,
                welsh ? Optional.of(FORCE) : Optional.empty(),
                welsh ? Optional.of(BOARD) : Optional.empty(),
                Optional.empty());
    }
}
