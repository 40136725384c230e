package cymru.gwarchod.referral.referral.api;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.vocabulary.api.Contacts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A referral in a list.")
public record ReferralSummaryResponse(
        UUID id,
        @Schema(examples = "REF-2026-7K3M0-Q9XD7") String reference,
        ReferralStatus status,
        Instant receivedAt,
        boolean immediateRisk,
        String responsibleAuthority,
        String submittedBy,
        Map<String, String> links) {

    /** The agency, or its kind where the agency would tell who an anonymous referrer is. */
    static String submittedBy(Referral referral, Contacts contacts) {
        AgencyCode agency = referral.content().submitter().agency();
        return referral.content().referrer().anonymous() ? contacts.kindOf(agency) : agency.value();
    }

    static ReferralSummaryResponse of(Referral referral, Contacts contacts) {
        return new ReferralSummaryResponse(
                referral.id().value(),
                referral.reference(),
                referral.status(),
                referral.receipt().receivedAt(),
                referral.content().immediateRisk(),
                referral.responsibility().localAuthority(),
                submittedBy(referral, contacts),
                Map.of("self", "/v1/referrals/" + referral.id().value()));
    }
}
