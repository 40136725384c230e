package cymru.gwarchod.referral.directory.api;

import cymru.gwarchod.idempotency.Replayable;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A designated lead of an agency or a unit, who covers, or the manager who chairs.")
public record LeadResponse(
        UUID id,
        @Schema(examples = "EDUCATION-FLINTSHIRE") String agency,

        @Schema(description = "Absent for the lead of the whole agency", examples = "SCHOOL-GLANNANT")
        Optional<String> unit,

        DesignatedLead.Capacity capacity,

        @Schema(description = "Subject of the person, by which a lead is invited or told")
        String personSubject,

        @Schema(examples = "Dynoda Ffuglen") String name,
        @Schema(examples = "01632 960310") Optional<String> phone,
        @Schema(examples = "dynoda.ffuglen@example.org") Optional<String> email,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Map<String, String> links)
        implements Replayable {

    static LeadResponse of(DesignatedLead lead) {
        return new LeadResponse(
                lead.id().value(),
                lead.post().agency().value(),
                lead.post().unit().map(Object::toString),
                lead.capacity(),
                lead.person().subject(),
                lead.name(),
                lead.phone(),
                lead.email(),
                lead.term().startsOn(),
                lead.term().endsOn(),
                Map.of(
                        "self",
                        "/v1/directory/leads/" + lead.id().value(),
                        "agency",
                        "/v1/agencies/" + lead.post().agency().value()));
    }
}
