package cymru.gwarchod.placement.notification.domain.rules;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.placement.notification.domain.Recipient;
import cymru.gwarchod.placement.notification.domain.RecipientKind;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * PLACE-05, PLACE-02: social services, health and education of the host area and the missing co-ordinator of its police
 * are told, by where the register says that the home stands. One that takes no part in the suite is named as not told.
 */
@StatutoryRule("PLACE-05")
public final class WhoIsTold {

    private WhoIsTold() {}

    /** The recipients, told at that moment. */
    public static List<Recipient> of(Stay stay, AgencyRegister register, Instant at) {
        Optional<String> board = register.localAuthority(stay.hostAuthority()).flatMap(LocalAuthority::healthBoard);
        return List.of(
                Recipient.of(RecipientKind.HOST_SOCIAL_SERVICES, Optional.of(stay.hostAgency()), at),
                Recipient.of(
                        RecipientKind.HEALTH,
                        board.flatMap(code -> first(register, AgencyType.HEALTH, agency -> agency.healthBoard()
                                .filter(code::equals)
                                .isPresent())),
                        at),
                Recipient.of(
                        RecipientKind.EDUCATION,
                        first(register, AgencyType.EDUCATION, agency -> agency.localAuthority()
                                .filter(stay.hostAuthority()::equals)
                                .isPresent()),
                        at),
                Recipient.of(RecipientKind.MISSING_COORDINATOR, stay.police(), at));
    }

    private static Optional<AgencyCode> first(AgencyRegister register, AgencyType type, Predicate<Agency> serves) {
        return register.agencies().stream()
                .filter(agency -> agency.type() == type)
                .filter(serves)
                .map(Agency::code)
                .findFirst();
    }
}
