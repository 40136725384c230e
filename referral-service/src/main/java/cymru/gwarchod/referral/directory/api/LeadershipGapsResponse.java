package cymru.gwarchod.referral.directory.api;

import cymru.gwarchod.referral.directory.domain.rules.LeadershipGaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Agencies and units without a designated lead on a day (ROLE-03).")
public record LeadershipGapsResponse(LocalDate on, List<GapResponse> items) {

    @Schema(description = "A post that nobody holds.")
    public record GapResponse(
            @Schema(examples = "PROVIDER-ENFYS") String agency,

            @Schema(description = "Absent where the whole agency has no lead", examples = "HOME-PLAS-ENFYS")
            Optional<String> unit,

            @Schema(description = "The agency's name, or the unit's")
            String name,

            @Schema(description = "Whether somebody covers, which closes no gap")
            boolean covered) {

        static GapResponse of(LeadershipGaps.Gap gap, String name) {
            return new GapResponse(
                    gap.post().agency().value(), gap.post().unit().map(Object::toString), name, gap.covered());
        }
    }
}
