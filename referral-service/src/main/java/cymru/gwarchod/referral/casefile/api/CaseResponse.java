package cymru.gwarchod.referral.casefile.api;

import cymru.gwarchod.http.Freshness;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseOverview;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.referral.casefile.domain.NextStep;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import cymru.gwarchod.statutoryclock.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A case: one child and one responsible authority, where it stands and what comes next.")
public record CaseResponse(
        UUID id,
        @Schema(examples = "CASE-2026-7K3M0-Q9XD7") String reference,

        @Schema(description = "Derived from what has happened, never set")
        CaseState state,

        UUID childId,
        @Schema(examples = "W06000005") String responsibleAuthority,
        ContactResponse contact,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<CaseFile.Closure.Reason> closureReason,

        @Schema(description = "Who does what by when, and whom to call; the most urgent first")
        List<NextStepResponse> nextSteps,

        @Schema(description = "Paths of the case's referrals")
        List<String> referrals,

        Map<String, String> links,

        @Schema(description = "By source: what it had told by then is in the answer")
        Map<String, Instant> asOf,

        @Schema(description = "Sources last heard of more than 60 seconds ago")
        List<String> delayed) {

    @Schema(description = "Something to be done next.")
    public record NextStepResponse(
            NextStep.Action action,

            @Schema(description = "Any one of these roles may do it")
            List<String> roles,

            boolean atOnce,

            @Schema(description = "The rule that counts", examples = "TIME-01")
            Optional<String> rule,

            @Schema(description = "Last day in time, Europe/London", examples = "2026-11-11")
            Optional<LocalDate> dueOn,

            @Schema(description = "The instant at which it is late")
            Optional<Instant> dueBefore,

            @Schema(description = "Whom to call about it") List<ContactResponse> contacts,

            @Schema(description = "The record it is to be done with")
            String record) {

        static NextStepResponse of(NextStep step, List<ContactResponse> contacts) {
            return new NextStepResponse(
                    step.action(),
                    step.roles(),
                    step.atOnce(),
                    step.due().map(due -> due.rule().toString()),
                    step.due().map(Due::dueOn),
                    step.due().map(Due::limit),
                    contacts,
                    step.record());
        }
    }

    static CaseResponse of(
            CaseOverview overview, ContactResponse contact, List<NextStepResponse> nextSteps, Freshness freshness) {
        CaseFile caseFile = overview.caseFile();
        return new CaseResponse(
                caseFile.id().value(),
                caseFile.reference(),
                overview.state(),
                caseFile.child().value(),
                caseFile.localAuthority(),
                contact,
                caseFile.openedAt(),
                caseFile.closure().map(CaseFile.Closure::at),
                caseFile.closure().map(CaseFile.Closure::reason),
                nextSteps,
                overview.facts().stream()
                        .filter(fact -> fact.kind() == CaseFact.Kind.REFERRAL_RECEIVED)
                        .map(CaseFact::record)
                        .toList(),
                Map.of(
                        "self",
                        "/v1/cases/" + caseFile.id().value(),
                        "child",
                        "/v1/children/" + caseFile.child().value()),
                freshness.asOf(),
                freshness.delayed());
    }
}
