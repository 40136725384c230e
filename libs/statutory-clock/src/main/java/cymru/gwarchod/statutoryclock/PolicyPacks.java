package cymru.gwarchod.statutoryclock;

import com.fasterxml.jackson.core.JsonProcessingException;
import cymru.gwarchod.statutoryclock.PolicyPack.Ref;
import cymru.gwarchod.statutoryclock.PolicyPack.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The policy packs that a release carries, in the order in which they come into effect. Each holds until the next one
 * begins, so there is no day between two of them. What is new is counted with the pack in force on the day of its trigger;
 * what was counted before is recounted with the pack that it pinned, whichever is in force now (SYS-08).
 *
 * @param packs at least one; each comes into effect later than the one before it
 */
@StatutoryRule("SYS-08")
public record PolicyPacks(List<PolicyPack> packs) {

    private static final String INDEX = "policy-packs.json";

    public PolicyPacks {
        packs = List.copyOf(packs);
        List<String> defects = defects(packs);
        if (!defects.isEmpty()) {
            throw new Refused("The order of the policy packs", defects);
        }
    }

    /**
     * Those that this release carries: the files that {@value #INDEX} names, each read and checked.
     *
     * @throws Refused if one of them is no pack or has a defect, or two of them overlap
     */
    public static PolicyPacks released() {
        return new PolicyPacks(index().map(PolicyPacks::file).toList());
    }

    /** The pack in force on that day; before the first there is the first, whose clock refuses such a day. */
    public PolicyPack inForce(LocalDate day) {
        return packs.reversed().stream()
                .filter(pack -> !pack.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseGet(packs::getFirst);
    }

    /** The pack that a record pinned, if this release carries it. */
    public Optional<PolicyPack> find(Ref ref) {
        return packs.stream().filter(pack -> pack.ref().equals(ref)).findFirst();
    }

    /**
     * The clock for what a trigger on that day starts.
     *
     * @param day the local date of the trigger
     */
    public StatutoryClock clock(LocalDate day, WorkingDayCalendar calendar) {
        return new StatutoryClock(inForce(day), calendar);
    }

    /**
     * The clock with which something was counted: what it says of that rule and trigger today is what it said then.
     *
     * @param calendar the present calendar, which remembers those it grew from
     * @return empty if this release has no such pack, or the calendar did not grow from that version
     */
    public Optional<StatutoryClock> pinned(Ref pack, String calendarVersion, WorkingDayCalendar calendar) {
        return find(pack).flatMap(known -> calendar.asOf(calendarVersion).map(then -> new StatutoryClock(known, then)));
    }

    /**
     * These packs with one more, in force from its effective date on.
     *
     * @throws Refused if it does not come into effect after every other, or takes another's id and version
     */
    public PolicyPacks activated(PolicyPack pack) {
        List<PolicyPack> more = new ArrayList<>(packs);
        more.add(pack);
        return new PolicyPacks(more);
    }

    private static List<String> defects(List<PolicyPack> packs) {
        List<String> defects = new ArrayList<>();
        if (packs.isEmpty()) {
            defects.add("gap, no pack");
        }
        Set<Ref> refs = new HashSet<>();
        LocalDate latest = LocalDate.MIN;
        for (PolicyPack pack : packs) {
            if (!refs.add(pack.ref())) {
                defects.add(pack.ref() + ": overlap, two packs");
            }
            if (!pack.effectiveFrom().isAfter(latest)) {
                defects.add(
                        pack.ref() + ": overlap from " + pack.effectiveFrom() + ", another is in force from " + latest);
            }
            latest = pack.effectiveFrom().isAfter(latest) ? pack.effectiveFrom() : latest;
        }
        return defects;
    }

    private static Stream<Ref> index() {
        try {
            return Arrays.stream(StrictJson.parse(StrictJson.resource(INDEX), String[].class))
                    .map(Ref::parse);
        } catch (JsonProcessingException e) {
            throw new Refused(INDEX, List.of(e.getMessage()));
        }
    }

    private static PolicyPack file(Ref ref) {
        PolicyPack pack =
                PolicyPack.parse(StrictJson.resource("policy-pack-" + ref.id() + "-" + ref.version() + ".json"));
        if (!pack.ref().equals(ref)) {
            throw new Refused(ref.toString(), List.of("its file says that it is " + pack.ref()));
        }
        return pack;
    }
}
