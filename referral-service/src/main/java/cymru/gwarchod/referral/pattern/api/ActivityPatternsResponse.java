package cymru.gwarchod.referral.pattern.api;

import cymru.gwarchod.referral.pattern.ReadActivityPatterns;
import cymru.gwarchod.statutoryclock.Quarter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the referrals of a quarter describe, in numbers of children (MON-02, REF-25).")
public record ActivityPatternsResponse(
        @Schema(examples = "2026-Q1") String quarter,

        @Schema(description = "Children of whom anything was referred in the quarter")
        int children,

        @Schema(description = "By what is given or promised in exchange")
        List<PatternCountResponse> exchangeTypes,

        @Schema(description = "By how the child was drawn in")
        List<PatternCountResponse> routesOfEntry,

        @Schema(description = "By the kind of place") List<PatternCountResponse> placeTypes,

        @Schema(description = "By circumstances that raise the likelihood of harm")
        List<PatternCountResponse> riskGroups,

        @Schema(description = "The moment of which they are")
        Instant asOf,

        @Schema(description = "The policy pack of that moment, with its version", examples = "GUIDANCE_2010_DRAFT@1")
        String ruleset,

        @Schema(description = "The version of the calendar of working days", examples = "wales-2026.1")
        String calendar) {

    /** One word's line. */
    @Schema(description = "Of how many children something was described.")
    public record PatternCountResponse(
            @Schema(description = "As in the concern of a referral", examples = "PHONE_OR_ITEMS")
            String code,

            @Schema(description = "Children, each once, exactly")
            int children) {}

    static ActivityPatternsResponse of(Quarter quarter, ReadActivityPatterns.Figures figures) {
        return new ActivityPatternsResponse(
                quarter.toString(),
                figures.counts().children(),
                lines(figures.counts().exchangeTypes()),
                lines(figures.counts().routesOfEntry()),
                lines(figures.counts().placeTypes()),
                lines(figures.counts().riskGroups()),
                figures.asOf(),
                figures.clock().pack().ref().toString(),
                figures.clock().calendar().version());
    }

    private static List<PatternCountResponse> lines(Map<? extends Enum<?>, Integer> counted) {
        return counted.entrySet().stream()
                .map(line -> new PatternCountResponse(line.getKey().name(), line.getValue()))
                .toList();
    }
}
