package cymru.gwarchod.referral.casefile.api;

import cymru.gwarchod.referral.casefile.ReadCaseFlow;
import cymru.gwarchod.referral.casefile.domain.CaseFlow;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryPeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The process of a case as a graph: what a front end needs to show where a case is and what is next.")
public record CaseFlowResponse(
        @Schema(description = "The policy pack of the deadlines", examples = "GUIDANCE_2010_DRAFT@1")
        String ruleset,

        List<CaseState> states,
        List<CaseFlowStep> transitions) {

    @Schema(description = "One step of the process.")
    public record CaseFlowStep(
            @Schema(description = "Absent where there is no case yet")
            Optional<CaseState> from,

            CaseState to,
            CaseFlowLabel label,

            @Schema(description = "The operationId that takes it", examples = "completeAssessment")
            String operation,

            @Schema(description = "Any one of these roles may take it")
            SortedSet<String> roles,

            @Schema(description = "Absent where no period counts")
            Optional<CaseFlowDeadline> deadline,

            @Schema(description = "Paragraph of the guidance", examples = "4.8")
            String source) {

        static CaseFlowStep of(CaseFlow.Transition transition, PolicyPack pack) {
            return new CaseFlowStep(
                    transition.from(),
                    transition.to(),
                    CaseFlowLabel.of(transition.label()),
                    transition.operation(),
                    transition.roles(),
                    transition.deadline().map(period -> CaseFlowDeadline.of(pack.period(period))),
                    transition.source());
        }
    }

    @Schema(description = "English and Welsh; the Welsh is not reviewed yet.")
    public record CaseFlowLabel(String en, String cy) {

        static CaseFlowLabel of(Bilingual label) {
            return new CaseFlowLabel(label.en(), label.cy());
        }
    }

    @Schema(description = "By when, as the policy pack says.")
    public record CaseFlowDeadline(
            @Schema(examples = "TIME-01") String rule, int amount, StatutoryPeriod.Unit unit) {

        static CaseFlowDeadline of(StatutoryPeriod period) {
            return new CaseFlowDeadline(period.id().value(), period.amount(), period.unit());
        }
    }

    static CaseFlowResponse of(ReadCaseFlow.Flow flow) {
        return new CaseFlowResponse(
                flow.pack().ref().toString(),
                Arrays.asList(CaseState.values()),
                flow.transitions().stream()
                        .map(transition -> CaseFlowStep.of(transition, flow.pack()))
                        .toList());
    }
}
