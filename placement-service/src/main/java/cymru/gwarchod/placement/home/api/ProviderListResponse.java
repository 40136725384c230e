package cymru.gwarchod.placement.home.api;

import cymru.gwarchod.placement.home.ListProviders;
import cymru.gwarchod.placement.vocabulary.api.Labels;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who runs homes, by code.")
public record ProviderListResponse(List<ProviderResponse> items) {

    /** A provider. */
    @Schema(description = "Who runs homes, and whom to call there.")
    public record ProviderResponse(
            @Schema(examples = "PROVIDER-DRAIG-WEN") String code,

            @Schema(description = "In the language of the answer", examples = "Draig Wen Homes")
            String name,

            Optional<String> phone,
            Optional<String> outOfHoursPhone,
            @Schema(description = "Codes of its homes") List<String> homes) {

        static ProviderResponse of(ListProviders.WithHomes found, Labels labels) {
            return new ProviderResponse(
                    found.provider().code().value(),
                    labels.text(found.provider().name()),
                    found.provider().phone(),
                    found.provider().outOfHoursPhone(),
                    found.homes().stream().map(home -> home.code().value()).toList());
        }
    }
}
