package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.assessment.assessment.ContributionAccess;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Contribution;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.idempotency.Replayable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A contribution, for the social workers of the case.")
public record ContributionResponse(
        @Schema(enumeration = "evidence") String view,
        UUID id,

        @Schema(
                description = "Never the statutory assessment, and stops no clock (AMB-9)",
                enumeration = "CONTRIBUTION")
        String type,

        UUID caseId,
        UUID childId,

        @Schema(description = "The referral by which the contributor knows the child")
        Optional<UUID> referralId,

        @Schema(examples = "GUIDANCE_2010") String instrument,
        ContributedByResponse contributor,

        @Schema(description = "By the code of the indicator")
        Map<String, ContributedAnswerResponse> answers,

        Instant submittedAt,

        @Schema(description = "Absent until a social worker has taken it into an assessment")
        Optional<InclusionResponse> inclusion,

        Map<String, String> links)
        implements ContributionView, Replayable {

    /** There is one type; the statutory assessment has its own resource. */
    static final String TYPE = "CONTRIBUTION";

    @Schema(description = "Who contributes, and what they are to the child.")
    public record ContributedByResponse(String name, String capacity, String agency) {}

    @Schema(description = "What the contributor says of one indicator.")
    public record ContributedAnswerResponse(
            Presence presence, Optional<Recency> recency, Optional<String> note, Optional<EvidenceSource> source) {

        static ContributedAnswerResponse of(Answer answer) {
            return new ContributedAnswerResponse(answer.presence(), answer.recency(), answer.note(), answer.source());
        }
    }

    @Schema(description = "Into which assessment it was taken, and with which answers.")
    public record InclusionResponse(UUID assessmentId, Instant includedAt, List<String> indicators) {

        static InclusionResponse of(Contribution.Taken taken) {
            return new InclusionResponse(
                    taken.assessment().value(),
                    taken.at(),
                    taken.indicators().stream().map(IndicatorCode::value).toList());
        }
    }

    static ContributionResponse of(Contribution contribution) {
        Map<String, ContributedAnswerResponse> answers = new LinkedHashMap<>();
        contribution
                .answers()
                .byCode()
                .forEach((code, answer) -> answers.put(code.value(), ContributedAnswerResponse.of(answer)));
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/v1/contributions/" + contribution.id().value());
        links.put("case", "/v1/cases/" + contribution.about().caseId().value());
        contribution
                .takenInto()
                .ifPresent(taken -> links.put(
                        "assessment", "/v1/assessments/" + taken.assessment().value()));
        return new ContributionResponse(
                ContributionAccess.EVIDENCE,
                contribution.id().value(),
                TYPE,
                contribution.about().caseId().value(),
                contribution.about().child().value(),
                contribution.about().referral().map(ReferralId::value),
                contribution.instrument().value(),
                new ContributedByResponse(
                        contribution.by().name(),
                        contribution.by().capacity(),
                        contribution.by().agency().value()),
                answers,
                contribution.submittedAt(),
                contribution.takenInto().map(InclusionResponse::of),
                links);
    }
}
