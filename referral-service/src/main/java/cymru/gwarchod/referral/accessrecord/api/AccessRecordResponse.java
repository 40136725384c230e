package cymru.gwarchod.referral.accessrecord.api;

import cymru.gwarchod.referral.accessrecord.AccessRecord;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A look at a child, or an attempt. Who may be a source of information is shown by kind of agency only.")
public record AccessRecordResponse(
        UUID id,

        @Schema(description = "When, by the services' own clocks")
        Instant at,

        @Schema(description = "Whose audit has it", examples = "assessment-service")
        String service,

        @Schema(
                description =
                        "The person (person:issuer#subject) or the partner's system; absent where it would tell the source")
        Optional<String> actor,

        @Schema(description = "The actor's agency; absent where it would tell the source")
        Optional<String> agency,

        @Schema(description = "The client system; absent where it would tell the source")
        Optional<String> client,

        @Schema(
                description = "In place of actor, agency and client: a professional of this kind of agency",
                examples = "Health")
        Optional<String> professionalFrom,

        @Schema(examples = "readReferral") String operation,

        @Schema(description = "The view that was sent; absent for a refusal")
        Optional<String> view,

        @Schema(description = "Why, as the caller declared", examples = "CHILD_PROTECTION_ENQUIRY")
        Optional<String> purpose,

        @Schema(description = "The relation that it rested on; absent for a refusal", examples = "RESPONSIBLE_LA")
        Optional<String> basis,

        @Schema(description = "Whether it rested on break-glass")
        boolean breakGlass,

        @Schema(description = "Whether it was allowed; what was refused was not seen")
        boolean allowed,

        @Schema(description = "HTTP status of a refusal") Optional<Integer> status,

        @Schema(description = "Problem code of a refusal", examples = "not-found")
        Optional<String> reason,

        @Schema(description = "Whether the child only appeared in a list, or among what a search found")
        boolean inList) {

    static AccessRecordResponse of(AccessRecord record, Labels labels) {
        var look = record.look();
        boolean shown = record.hidden().isEmpty();
        return new AccessRecordResponse(
                look.id(),
                look.at(),
                record.service(),
                Optional.of(look.actor()).filter(actor -> shown),
                Optional.of(look.agency()).filter(agency -> shown),
                Optional.of(look.client()).filter(client -> shown),
                record.hidden().map(type -> labels.text(type.label())),
                look.operation(),
                look.view(),
                look.purpose(),
                look.basis(),
                look.basis().filter("BREAK_GLASS"::equals).isPresent(),
                look.allowed(),
                look.status(),
                look.reason(),
                look.inList());
    }
}
