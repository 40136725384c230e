package cymru.gwarchod.referral.breakglass.api;

import cymru.gwarchod.referral.breakglass.BreakGlassAccess;
import cymru.gwarchod.referral.breakglass.ReadSafetyView;
import cymru.gwarchod.referral.vocabulary.RiskGroup;
import cymru.gwarchod.referral.vocabulary.api.ContactResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What keeps the child safe now, for who opened the case in an emergency. No source, no address, no intelligence and"
                        + " no narrative is in it.")
public record SafetyViewResponse(
        @Schema(enumeration = "safety") String view,
        UUID caseId,
        UUID childId,
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        boolean lookedAfter,

        @Schema(examples = "W06000005") String responsibleAuthority,

        @Schema(description = "Whom to call") ContactResponse contact,

        @Schema(description = "Whether the case is open") boolean caseOpen,

        @Schema(description = "Whether a referral tells of imminent significant harm")
        boolean immediateRisk,

        @Schema(description = "Risks that referrals name, as codes")
        List<RiskGroup> risks,

        @Schema(description = "Whether a safeguarding plan is in force, of which the contact can tell")
        boolean planInForce) {

    static SafetyViewResponse of(ReadSafetyView.SafetyView view, ContactResponse contact) {
        return new SafetyViewResponse(
                BreakGlassAccess.SAFETY,
                view.caseFile().caseId().value(),
                view.child().id().value(),
                view.child().givenName(),
                view.child().familyName(),
                view.child().dateOfBirth(),
                view.child().lookedAfter(),
                view.caseFile().localAuthority(),
                contact,
                view.caseFile().open(),
                view.risks().immediate(),
                view.risks().groups().stream().sorted().toList(),
                view.planInForce());
    }
}
