package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is filed. It names the other party only: who files is known from the token.
 *
 * @param home the home, where the placing authority or a provider's system files
 * @param placingAuthority statistical code, where the home files
 * @param reasons why there was no time to plan
 */
public record Filing(
        Optional<UnitCode> home,
        Optional<String> placingAuthority,
        LocalDate startsOn,
        boolean emergency,
        Set<EmergencyReason> reasons,
        NotifiedChild child,
        Map<InformationItem, InformationState> information) {}
