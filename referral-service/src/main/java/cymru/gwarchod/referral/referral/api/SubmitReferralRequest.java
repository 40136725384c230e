package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.ReferralContent;
import cymru.gwarchod.referral.referral.domain.Referrer;
import cymru.gwarchod.referral.referral.domain.Submission;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import cymru.gwarchod.referral.vocabulary.api.ConcernDetailsRequest;
import cymru.gwarchod.referral.vocabulary.api.ReportedChildRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A referral to the social services of the responsible authority.")
public record SubmitReferralRequest(
        @NotBlank @Pattern(regexp = "[EW][0-9]{8}") @Schema(description = "Statistical code of the responsible local authority", examples = "W06000005")
        String responsibleAuthority,

        @NotNull @Schema(
                description =
                        "Whether significant harm is imminent: then neither a lead discussion nor anything else comes first (REF-06). Call the police too.")
        Boolean immediateRisk,

        @NotNull @Valid ReportedChildRequest child,
        @NotNull @Valid ConcernDetailsRequest concern,
        @NotNull @Valid ReferrerRequest referrer,

        @Schema(description = "Required unless there is immediate risk (REF-05)")
        Optional<@Valid LeadDiscussionRequest> leadDiscussion,

        @Schema(description = "Concern reports of the own agency that this referral takes up (REF-04)")
        Optional<@Size(max = 50) List<@NotNull UUID>> concernIds,

        @Schema(description = "Only by intake, for what came by telephone or on paper (REF-20)")
        Optional<@Valid EarlierReceiptRequest> earlierReceipt) {

    @Schema(description = "Who is behind the referral, for invitation and feedback (REF-21).")
    public record ReferrerRequest(
            @NotNull @Schema(
                    description =
                            "Whether in a professional capacity; then a telephone number or an e-mail address is needed")
            Boolean professional,

            @NotBlank @Size(max = 200) String name,
            Optional<@Size(max = 200) String> post,
            @Schema(examples = "01632 960300") Optional<@Pattern(regexp = "[0-9+() ]{5,30}") String> phone,
            Optional<@Email @Size(max = 254) String> email,

            @Schema(
                    description =
                            "Whether everybody else is shown a professional of a kind of agency in your place. Said once, with the"
                                    + " referral, and by nobody unsaid")
            Optional<Boolean> anonymous) {}

    @Schema(description = "The discussion with the own agency's lead (REF-05).")
    public record LeadDiscussionRequest(
            @NotBlank @Size(max = 200) String leadName,
            @NotNull Instant discussedAt,
            @NotBlank @Size(max = 4_000) String summary,
            @NotNull LeadDiscussion.AgreedAction agreedAction) {

        LeadDiscussion toLeadDiscussion() {
            return new LeadDiscussion(leadName, discussedAt, summary, agreedAction);
        }
    }

    @Schema(description = "A receipt before the entry: when it came, how, and why it is entered only now (REF-20).")
    public record EarlierReceiptRequest(
            @NotNull Instant at,
            @NotNull Receipt.Channel channel,
            @NotBlank @Size(max = 1_000) String reason) {

        Submission.EarlierReceipt toEarlierReceipt() {
            return new Submission.EarlierReceipt(at, channel, reason);
        }
    }

    Submission toSubmission(Caller caller) {
        return new Submission(
                caller.roles(),
                responsibleAuthority,
                new ReferralContent(
                        Actor.of(caller),
                        immediateRisk,
                        child.toReportedChild(),
                        concern.toConcernDetails(),
                        new Referrer(
                                referrer.professional(),
                                referrer.name(),
                                referrer.post(),
                                referrer.phone(),
                                referrer.email(),
                                referrer.anonymous().orElse(false)),
                        leadDiscussion.map(LeadDiscussionRequest::toLeadDiscussion),
                        concernIds.orElse(List.of()).stream()
                                .map(ConcernId::new)
                                .toList()),
                earlierReceipt.map(EarlierReceiptRequest::toEarlierReceipt));
    }
}
