package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.ListBoardReturns;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturns;
import cymru.gwarchod.problem.Language;
import cymru.gwarchod.statutoryclock.Quarter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which authorities have made their return of a quarter, and which have not; never what it says.")
public record BoardReturnListResponse(
        @Schema(examples = "2026-Q1") String quarter,

        @Schema(description = "How many have not") int missing,

        @Schema(description = "Every authority of the board's area")
        List<BoardReturnLineResponse> items) {

    /** One authority. */
    @Schema(description = "One authority, and whether its return is there.")
    public record BoardReturnLineResponse(
            @Schema(description = "Statistical code", examples = "W06000005")
            String localAuthority,

            String name,

            @Schema(description = "Whether the return was made; a nil return was")
            boolean made,

            Optional<Instant> submittedAt) {

        static BoardReturnLineResponse of(ListBoardReturns.Listed listed, Language language) {
            return new BoardReturnLineResponse(
                    listed.authority().code(),
                    BoardTablesResponse.nameOf(listed.authority(), language),
                    listed.made().isPresent(),
                    listed.made().map(BoardReturns.Made::at));
        }
    }

    static BoardReturnListResponse of(Quarter quarter, List<ListBoardReturns.Listed> listed, Language language) {
        return new BoardReturnListResponse(
                quarter.toString(),
                (int) listed.stream().filter(each -> each.made().isEmpty()).count(),
                listed.stream()
                        .map(each -> BoardReturnLineResponse.of(each, language))
                        .toList());
    }
}
