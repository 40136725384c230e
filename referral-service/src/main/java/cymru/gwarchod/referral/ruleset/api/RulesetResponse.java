package cymru.gwarchod.referral.ruleset.api;

import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A policy pack: the statutory periods of one reading of the law, as data.")
public record RulesetResponse(
        @Schema(examples = "GUIDANCE_2010_DRAFT") String id,
        @Schema(examples = "1") String version,

        @Schema(description = "What records pin that were counted with it", examples = "GUIDANCE_2010_DRAFT@1")
        String pinnedAs,

        @Schema(description = "The first day whose triggers are counted with it")
        LocalDate effectiveFrom,

        @Schema(description = "Whether a Welsh speaker of the field has signed the Welsh labels")
        boolean welshReviewed,

        List<RulePeriodResponse> periods,
        Map<String, String> links) {

    @Schema(
            description =
                    "A statutory period: what starts it, how long it runs, how it is counted, where that is written.")
    public record RulePeriodResponse(
            @Schema(examples = "TIME-01") String id,

            @Schema(description = "What must have happened when it ends")
            RuleLabelResponse label,

            @Schema(description = "The facts that start it, each on its own", examples = "REFERRAL_RECEIVED")
            List<String> triggers,

            int amount,

            @Schema(description = "HOURS, DAYS, WORKING_DAYS, WEEKS or MONTHS", examples = "WORKING_DAYS")
            String unit,

            @Schema(description = "As a person says it") RuleLabelResponse length,

            @Schema(
                    description = "TRIGGER_LOCAL_DATE: the day of the trigger is day zero; TRIGGER_INSTANT for hours",
                    examples = "TRIGGER_LOCAL_DATE")
            String dayZero,

            @Schema(description = "COMPLY, HAVE_REGARD or ADVISORY (COMP-01)", examples = "COMPLY")
            String strength,

            @Schema(description = "The paragraph: G is the guidance, R the report", examples = "G 4.8")
            String source,

            @Schema(description = "Readings of ambiguous paragraphs that it follows", examples = "AMB-20")
            List<String> readings) {

        static RulePeriodResponse of(StatutoryPeriod period) {
            return new RulePeriodResponse(
                    period.id().value(),
                    RuleLabelResponse.of(period.label()),
                    period.triggers().stream().map(Enum::name).sorted().toList(),
                    period.amount(),
                    period.unit().name(),
                    RuleLabelResponse.of(period.length()),
                    period.dayZero().name(),
                    period.strength().name(),
                    period.source(),
                    period.readings());
        }
    }

    @Schema(description = "What a person reads, in both languages.")
    public record RuleLabelResponse(String en, String cy) {

        static RuleLabelResponse of(Bilingual text) {
            return new RuleLabelResponse(text.en(), text.cy());
        }
    }

    static RulesetResponse of(PolicyPack pack) {
        return new RulesetResponse(
                pack.ref().id(),
                pack.ref().version(),
                pack.ref().toString(),
                pack.effectiveFrom(),
                pack.welshReviewed(),
                pack.periods().stream().map(RulePeriodResponse::of).toList(),
                Map.of("self", "/v1/rulesets/" + pack.ref(), "calendar", "/v1/calendar"));
    }
}
