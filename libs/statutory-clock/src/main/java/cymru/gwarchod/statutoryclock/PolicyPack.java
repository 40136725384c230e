package cymru.gwarchod.statutoryclock;

import com.fasterxml.jackson.core.JsonProcessingException;
import cymru.gwarchod.statutoryclock.StatutoryPeriod.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of statutory periods as data, with an id, a version and the first day it applies. Records pin {@link #ref()};
 * another pack changes nothing that was decided under this one (SYS-08). A pack with a gap or an overlap cannot exist:
 * the constructor refuses it with {@link Refused}, saying where.
 *
 * @param effectiveFrom the first local date whose triggers are counted with this pack
 * @param welshReviewed whether a Welsh speaker of the field has signed the Welsh labels
 */
@StatutoryRule({
    "TIME-01", "TIME-02", "TIME-03", "TIME-04", "TIME-05", "TIME-06", "TIME-07", "TIME-08", "TIME-09", "TIME-10",
    "TIME-11", "TIME-12", "TIME-13", "TIME-14"
})
public record PolicyPack(
        Ref ref,
        LocalDate effectiveFrom,
        boolean welshReviewed,
        List<StatutoryPeriod> periods,
        PlacingRegulations placing,
        List<Threshold> thresholds) {

    private static final Ref GUIDANCE_2010_DRAFT = new Ref("GUIDANCE_2010_DRAFT", "1");

    public PolicyPack {
        periods = List.copyOf(periods);
        thresholds = List.copyOf(thresholds);
        List<String> defects = defects(effectiveFrom, periods, placing, thresholds);
        if (!defects.isEmpty()) {
            throw new Refused(ref.toString(), defects);
        }
    }

    /** The draft guidance of 2010, with what the 2015 report and the placing regulations add to it. */
    public static PolicyPack guidance2010Draft() {
        return released(GUIDANCE_2010_DRAFT).orElseThrow();
    }

    /** The pack a record pinned, if this release carries it. */
    public static Optional<PolicyPack> released(Ref ref) {
        return PolicyPacks.released().find(ref);
    }

    /**
     * Reads a pack.
     *
     * @throws Refused if the text is not a pack, or the pack has a defect
     */
    public static PolicyPack parse(String json) {
        try {
            PackFile file = StrictJson.parse(json, PackFile.class);
            return new PolicyPack(
                    new Ref(file.id(), file.version()),
                    file.effectiveFrom(),
                    file.welshReviewed(),
                    file.periods(),
                    new PlacingRegulations(file.placing()),
                    file.thresholds());
        } catch (JsonProcessingException e) {
            throw new Refused("A policy pack", List.of(e.getMessage()));
        }
    }

    /** The period of that id, if this pack has it. */
    public Optional<StatutoryPeriod> find(PeriodId id) {
        return periods.stream().filter(period -> period.id().equals(id)).findFirst();
    }

    /**
     * The period of that id.
     *
     * @throws IllegalArgumentException for an id this pack does not have; every id named in {@link PeriodId} exists
     */
    public StatutoryPeriod period(PeriodId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(ref + " has no period " + id));
    }

    /**
     * The threshold of that id.
     *
     * @throws IllegalArgumentException for an id this pack does not have
     */
    public Threshold threshold(String id) {
        return thresholds.stream()
                .filter(threshold -> threshold.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ref + " has no threshold " + id));
    }

    private static List<String> defects(
            LocalDate effectiveFrom,
            List<StatutoryPeriod> periods,
            PlacingRegulations placing,
            List<Threshold> thresholds) {
        List<String> defects = new ArrayList<>();
        Set<PeriodId> present = new HashSet<>();
        for (StatutoryPeriod period : periods) {
            if (!present.add(period.id())) {
                defects.add(period.id() + ": overlap, two periods");
            }
        }
        PeriodId.REQUIRED.stream()
                .filter(id -> !present.contains(id))
                .map(id -> id + ": gap, no period")
                .sorted()
                .forEach(defects::add);
        Set<String> named = new HashSet<>();
        for (Threshold threshold : thresholds) {
            if (!named.add(threshold.id())) {
                defects.add(threshold.id() + ": overlap, two thresholds");
            }
        }
        defects.addAll(placing.defects(effectiveFrom, present::contains));
        return defects;
    }

    /** What a record pins: the pack's id and version. */
    public record Ref(String id, String version) {

        public Ref {
            if (id.isBlank() || version.isBlank()) {
                throw new IllegalArgumentException("A pack has an id and a version");
            }
        }

        /** Reads what {@link #toString()} writes, as records keep it. */
        public static Ref parse(String text) {
            int at = text.lastIndexOf('@');
            if (at < 0) {
                throw new IllegalArgumentException("Not a pack with its version: " + text);
            }
            return new Ref(text.substring(0, at), text.substring(at + 1));
        }

        @Override
        public String toString() {
            return id + "@" + version;
        }
    }

    /**
     * A count or an age that starts, ends or describes something without being a period (TIME-11 to TIME-14).
     *
     * @param withinMonths the window in which occasions are counted; null counts them all (AMB-11)
     * @param strength how strongly it binds (COMP-01); what only describes an offence is ADVISORY
     */
    public record Threshold(
            String id,
            Kind kind,
            int value,
            @Nullable Integer withinMonths,
            Bilingual label,
            String source,
            Strength strength) {

        public Threshold {
            Parts.requireAll(id, "kind", kind, "label", label, "source", source, "strength", strength);
            if (value < 1 || (withinMonths != null && (kind == Kind.AGE || withinMonths < 1))) {
                throw new IllegalArgumentException(id + " has no usable value");
            }
        }

        /** Whether so many occasions, or so many years of age, reach it. */
        public boolean reachedBy(int count) {
            return count >= value;
        }

        /** What is compared. */
        public enum Kind {
            COUNT,
            AGE
        }
    }

    /** A pack that cannot be used, with each defect and where it is. */
    public static final class Refused extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final List<String> defects;

        Refused(String pack, List<String> defects) {
            super(pack + " is refused: " + String.join("; ", defects));
            this.defects = List.copyOf(defects);
        }

        public List<String> defects() {
            return defects;
        }
    }

    record PackFile(
            String id,
            String version,
            LocalDate effectiveFrom,
            boolean welshReviewed,
            List<StatutoryPeriod> periods,
            List<PlacingRegulations.Row> placing,
            List<Threshold> thresholds) {

        public PackFile {
            Parts.requireAll(
                    id,
                    "effectiveFrom",
                    effectiveFrom,
                    "periods",
                    periods,
                    "placing",
                    placing,
                    "thresholds",
                    thresholds);
        }
    }
}
