package cymru.gwarchod.referral.restriction.api;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.referral.restriction.ProposeRestriction;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.RestrictionReason;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who alone, and who never, reaches the case from now on: the complete list, in the place of the one before.")
public record ProposeRestrictionRequest(
        @NotNull @Schema(examples = "RELATIVE_OF_STAFF") RestrictionReason reason,

        @Schema(
                description =
                        "Whether only who is listed reaches the case. Then somebody is listed; otherwise nobody is")
        boolean restricted,

        @NotNull @Size(max = 100) @Schema(
                description =
                        "Subjects (the sub claim) in the caller's realm of who alone reaches the case, by the relation that each has.")
        List<@NotNull @Pattern(regexp = "[0-9a-f-]{36}") String> listed,

        @NotNull @Size(max = 100) @Schema(
                description =
                        "Subjects in the caller's realm of who reaches the case by nothing at all, an emergency included.")
        List<@NotNull @Pattern(regexp = "[0-9a-f-]{36}") String> excluded) {

    ProposeRestriction.Command toCommand(CaseId caseId, String issuer) {
        return new ProposeRestriction.Command(
                caseId,
                new CaseRestriction.Lists(restricted, people(listed, issuer), people(excluded, issuer)),
                reason);
    }

    private static Set<PersonId> people(List<String> subjects, String issuer) {
        return subjects.stream().map(subject -> new PersonId(issuer, subject)).collect(Collectors.toUnmodifiableSet());
    }
}
