package cymru.gwarchod.referral.ruleset;

import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which pack a caller means. */
public final class RulesetById {

    private RulesetById() {}

    /** As records pin it; or by its id alone the version in force on that day, else the last of them. */
    static Optional<PolicyPack> of(PolicyPacks packs, String id, LocalDate today) {
        List<PolicyPack> meant = packs.packs().stream()
                .filter(pack ->
                        id.equals(pack.ref().id()) || id.equals(pack.ref().toString()))
                .toList();
        PolicyPack inForce = packs.inForce(today);
        return meant.contains(inForce) ? Optional.of(inForce) : meant.stream().reduce((earlier, later) -> later);
    }

    /** The id of a pack for those who need one of this form; it follows from what records pin. */
    public static UUID id(PolicyPack pack) {
        return UUID.nameUUIDFromBytes(("cymru.gwarchod/rulesets/" + pack.ref()).getBytes(StandardCharsets.UTF_8));
    }
}
