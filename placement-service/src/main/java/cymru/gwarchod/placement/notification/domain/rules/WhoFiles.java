package cymru.gwarchod.placement.notification.domain.rules;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.placement.notification.domain.Filing;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;

/**
 * ROLE-21: a home files for itself, an authority for the child it places. The own side comes from the token and the
 * register, never from the body, which names the other side; a provider's system says for which of its own homes.
 */
@StatutoryRule("ROLE-21")
public final class WhoFiles {

    private WhoFiles() {}

    /** Who are the parties, or why this cannot be filed by this caller. */
    public sealed interface Answer {
        /** The stay with its parties. */
        record Parties(Stay stay) implements Answer {}

        /** It cannot be filed. */
        record Refused(NotificationRefusal refusal) implements Answer {}
    }

    /** The parties of a filing. */
    public static Answer of(Filing filing, Caller caller, AgencyRegister register) {
        Agency own = caller.agency();
        if (own.type() == AgencyType.RESIDENTIAL_PROVIDER) {
            return byProvider(filing, caller, register);
        }
        if (own.type() == AgencyType.SOCIAL_SERVICES && own.localAuthority().isPresent()) {
            return byAuthority(filing, own.localAuthority().get(), register);
        }
        return new Answer.Refused(NotificationRefusal.NOT_A_PARTY);
    }

    private static Answer byProvider(Filing filing, Caller caller, AgencyRegister register) {
        Optional<Unit> home;
        if (caller.isSystem()) {
            if (filing.home().isEmpty()) {
                return new Answer.Refused(NotificationRefusal.HOME_REQUIRED);
            }
            home = home(filing, register)
                    .filter(unit -> unit.agency().equals(caller.agency().code()));
        } else {
            if (filing.home().isPresent()) {
                return new Answer.Refused(NotificationRefusal.HOME_FROM_TOKEN);
            }
            home = caller.unit().filter(unit -> unit.kind() == Unit.Kind.HOME);
        }
        if (filing.placingAuthority().isEmpty()) {
            return new Answer.Refused(NotificationRefusal.PLACING_AUTHORITY_REQUIRED);
        }
        if (filing.placingAuthority().flatMap(register::localAuthority).isEmpty()) {
            return new Answer.Refused(NotificationRefusal.PLACING_AUTHORITY_NOT_FOUND);
        }
        return stay(filing, home, filing.placingAuthority().get(), register);
    }

    private static Answer byAuthority(Filing filing, String authority, AgencyRegister register) {
        if (filing.placingAuthority().isPresent()) {
            return new Answer.Refused(NotificationRefusal.PLACING_AUTHORITY_FROM_TOKEN);
        }
        if (filing.home().isEmpty()) {
            return new Answer.Refused(NotificationRefusal.HOME_REQUIRED);
        }
        return stay(filing, home(filing, register), authority, register);
    }

    private static Optional<Unit> home(Filing filing, AgencyRegister register) {
        return filing.home().flatMap(code -> register.unit(code.value())).filter(unit -> unit.kind() == Unit.Kind.HOME);
    }

    /** The host authority follows from where the register says that the home stands. */
    private static Answer stay(Filing filing, Optional<Unit> home, String placingAuthority, AgencyRegister register) {
        Optional<String> host = home.flatMap(Unit::localAuthority);
        Optional<Agency> hostAgency = host.flatMap(register::socialServicesOf).filter(Agency::isWelshSocialServices);
        if (hostAgency.isEmpty()) {
            return new Answer.Refused(NotificationRefusal.HOME_NOT_FOUND);
        }
        return new Answer.Parties(new Stay(
                home.orElseThrow().code(),
                home.orElseThrow().agency(),
                placingAuthority,
                register.socialServicesOf(placingAuthority).map(Agency::code),
                host.orElseThrow(),
                hostAgency.get().code(),
                register.policeOf(host.orElseThrow()).map(Agency::code),
                filing.startsOn(),
                filing.emergency()));
    }
}
