package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.referral.notification.FindInformed;
import cymru.gwarchod.referral.referral.ReadReferralHistory;
import cymru.gwarchod.referral.referral.ReferralAccess;
import cymru.gwarchod.referral.referral.domain.Decision;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.ReferralTransitions;
import cymru.gwarchod.referral.referral.domain.Referrer;
import cymru.gwarchod.referral.referral.domain.Rejection;
import cymru.gwarchod.referral.referral.domain.rules.LeadOfficerIsInformed;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.referral.vocabulary.api.ConcernDetailsResponse;
import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
import cymru.gwarchod.referral.vocabulary.api.LeadDiscussionResponse;
import cymru.gwarchod.referral.vocabulary.api.ReportedChildResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The whole referral, for the responsible authority and, with immediate risk, the police.")
public record ReferralResponse(
        @Schema(enumeration = "member") String view,
        UUID id,
        @Schema(examples = "REF-2026-7K3M0-Q9XD7") String reference,
        ReferralStatus status,
        Instant receivedAt,
        Receipt.Channel channel,
        Optional<String> receiptReason,
        String responsibleAuthority,
        ContactResponse contact,
        boolean immediateRisk,
        UUID childId,
        UUID caseId,
        ReportedChildResponse child,
        ConcernDetailsResponse concern,
        ReferrerResponse referrer,

        @Schema(description = "Agency that handed it in; its kind alone where the referrer is anonymous")
        String submittedBy,

        Optional<LeadDiscussionResponse> leadDiscussion,
        List<UUID> concernIds,
        Optional<RejectionResponse> rejection,

        @Schema(description = "Who in the responsible authority has been told; only they see it (ROLE-07, ROLE-08)")
        Optional<List<InformedResponse>> informed,

        @Schema(description = "What is amiss") List<Flag> flags,

        @Schema(description = "Each step taken: who, when, why; oldest first")
        List<DecisionResponse> history,

        @Schema(description = "Steps that the state allows now")
        List<String> allowedActions,

        Map<String, String> links)
        implements ReferralView {

    /** What is amiss with a referral. */
    public enum Flag {
        /** It was accepted, and nothing shows that the lead officer has been told (ROLE-07). */
        LEAD_OFFICER_NOT_INFORMED
    }

    @Schema(description = "Somebody in the responsible authority who has been told.")
    public record InformedResponse(
            @Schema(examples = "ss-lead-officer") String role,

            @Schema(description = "Subject of the person, where it is one particular person")
            Optional<String> person,

            Instant createdAt,

            @Schema(description = "When somebody took note; absent until then")
            Optional<Instant> acknowledgedAt) {

        static InformedResponse of(FindInformed.Informed informed) {
            return new InformedResponse(
                    informed.role(),
                    informed.person().map(person -> PersonId.parse(person).subject()),
                    informed.createdAt(),
                    informed.acknowledgedAt());
        }
    }

    @Schema(
            description =
                    "Who is behind the referral; of an anonymous one, a professional of a kind of agency and nothing else.")
    public record ReferrerResponse(
            boolean professional,
            @Schema(examples = "A professional from health") String name,
            Optional<String> post,
            Optional<String> phone,
            Optional<String> email,
            boolean anonymous) {

        static ReferrerResponse of(Referral referral, Contacts contacts) {
            Referrer referrer = referral.content().referrer();
            return referrer.anonymous()
                    ? new ReferrerResponse(
                            referrer.professional(),
                            contacts.professionalOf(
                                    referral.content().submitter().agency()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            true)
                    : new ReferrerResponse(
                            referrer.professional(),
                            referrer.name(),
                            referrer.post(),
                            referrer.phone(),
                            referrer.email(),
                            false);
        }
    }

    private static Optional<LeadDiscussionResponse> discussion(Referral referral, Contacts contacts) {
        return referral.content()
                .leadDiscussion()
                .map(discussion -> referral.content().referrer().anonymous()
                        ? LeadDiscussionResponse.masked(
                                discussion,
                                contacts.professionalOf(
                                        referral.content().submitter().agency()))
                        : LeadDiscussionResponse.of(discussion));
    }

    @Schema(description = "The ground on which it ended, or is proposed to end.")
    public record RejectionResponse(Rejection.Ground ground, String reason, Optional<UUID> duplicateOf) {

        static RejectionResponse of(Rejection rejection) {
            return new RejectionResponse(
                    rejection.ground(),
                    rejection.reason(),
                    rejection.duplicateOf().map(ReferralId::value));
        }
    }

    @Schema(description = "A step taken with the referral (REF-28).")
    public record DecisionResponse(
            ReferralTransitions step,
            ReferralStatus to,
            String by,
            String agency,
            Instant at,
            String reason,
            Optional<String> toAuthority) {

        static DecisionResponse of(Decision decision) {
            return new DecisionResponse(
                    decision.step(),
                    decision.to(),
                    decision.by().name(),
                    decision.by().agency().value(),
                    decision.at(),
                    decision.reason(),
                    decision.toAuthority());
        }
    }

    static ReferralResponse of(ReadReferralHistory.WithHistory read, Contacts contacts) {
        Referral referral = read.referral();
        String self = "/v1/referrals/" + referral.id().value();
        return new ReferralResponse(
                ReferralAccess.MEMBER,
                referral.id().value(),
                referral.reference(),
                referral.status(),
                referral.receipt().receivedAt(),
                referral.receipt().channel(),
                referral.receipt().reason(),
                referral.responsibility().localAuthority(),
                contacts.of(referral.responsibility().agency()),
                referral.content().immediateRisk(),
                referral.responsibility().child().value(),
                referral.responsibility().caseId().value(),
                ReportedChildResponse.of(referral.content().child()),
                ConcernDetailsResponse.of(referral.content().concern()),
                ReferrerResponse.of(referral, contacts),
                ReferralSummaryResponse.submittedBy(referral, contacts),
                discussion(referral, contacts),
                referral.content().concerns().stream().map(ConcernId::value).toList(),
                referral.rejection().map(RejectionResponse::of),
                read.informed()
                        .map(all -> all.stream().map(InformedResponse::of).toList()),
                flags(read),
                read.history().stream().map(DecisionResponse::of).toList(),
                Arrays.stream(ReferralTransitions.values())
                        .filter(step -> step.from(referral.status()).isPresent())
                        .map(Enum::name)
                        .toList(),
                Map.of(
                        "self",
                        self,
                        "case",
                        "/v1/cases/" + referral.responsibility().caseId().value(),
                        "child",
                        "/v1/children/" + referral.responsibility().child().value()));
    }

    private static List<Flag> flags(ReadReferralHistory.WithHistory read) {
        return read.informed()
                .map(all -> all.stream().map(FindInformed.Informed::role).toList())
                .filter(roles -> !LeadOfficerIsInformed.holds(read.referral().status(), roles))
                .map(roles -> List.of(Flag.LEAD_OFFICER_NOT_INFORMED))
                .orElse(List.of());
    }
}
