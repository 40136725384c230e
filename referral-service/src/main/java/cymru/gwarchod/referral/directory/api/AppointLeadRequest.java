package cymru.gwarchod.referral.directory.api;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.referral.directory.AppointLead;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who leads, or covers, in the own agency or in one of its units (ROLE-02, ROLE-03).")
public record AppointLeadRequest(
        @Schema(
                description = "Team, home, school or service; left out for the lead of the whole agency",
                examples = "SCHOOL-GLANNANT")
        Optional<@Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String> unit,

        @NotNull DesignatedLead.Capacity capacity,

        @NotBlank @Pattern(regexp = "[0-9a-f-]{36}") @Schema(
                description = "Subject (the sub claim) of the person in the caller's realm",
                examples = "5f0c6a52-4f0e-5c3d-9b7e-000000000002")
        String personSubject,

        @NotBlank @Size(max = 200) @Schema(examples = "Dynoda Ffuglen")
        String name,

        @NotBlank @Pattern(regexp = "[0-9+() ]{5,30}") @Schema(examples = "01632 960310")
        String phone,

        @NotBlank @Email @Size(max = 254) @Schema(examples = "dynoda.ffuglen@example.org")
        String email,

        @NotNull @Schema(description = "First day", examples = "2026-11-02")
        LocalDate startsOn,

        @Schema(description = "Last day; left out while no end is known", examples = "2027-03-31")
        Optional<LocalDate> endsOn) {

    AppointLead.Command toCommand(String issuer) {
        return new AppointLead.Command(
                unit,
                capacity,
                new PersonId(issuer, personSubject),
                name,
                Optional.of(phone),
                Optional.of(email),
                new DesignatedLead.Term(startsOn, endsOn));
    }
}
