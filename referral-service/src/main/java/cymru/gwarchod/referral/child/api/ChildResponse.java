package cymru.gwarchod.referral.child.api;

import cymru.gwarchod.referral.child.ChildAccess;
import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A child, for the authority that answers for it.")
public record ChildResponse(
        @Schema(enumeration = "member") String view,
        UUID childId,
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        DateOfBirthAccuracy dateOfBirthAccuracy,
        Optional<String> nhsNumber,
        Optional<String> upn,
        boolean lookedAfter,
        Map<String, String> links)
        implements ChildView {

    static ChildResponse of(Child child) {
        return new ChildResponse(
                ChildAccess.MEMBER,
                child.id().value(),
                child.givenName(),
                child.familyName(),
                child.dateOfBirth(),
                child.dateOfBirthAccuracy(),
                child.nhsNumber(),
                child.upn(),
                child.lookedAfter(),
                Map.of(
                        "self",
                        "/v1/children/" + child.id().value(),
                        "cases",
                        "/v1/cases?childId=" + child.id().value()));
    }
}
