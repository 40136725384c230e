package cymru.gwarchod.referral.chronology.api;

import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import cymru.gwarchod.referral.chronology.domain.Detail;
import cymru.gwarchod.referral.vocabulary.api.Labels;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that happened in a case. Codes and dates; the record it points to tells more.")
public record ChronologyEntryResponse(
        UUID id,
        Instant occurredAt,

        @Schema(description = "More types will follow", examples = "cymru.gwarchod.referral.received.v1")
        String type,

        @Schema(description = "In the language of the answer", examples = "Referral received")
        String label,

        @Schema(description = "The service that owns the fact", examples = "referral-service")
        String source,

        @Schema(
                description =
                        "Codes, dates and yes or no, by name, such as authority, fromAuthority, category, decision, outcomes"
                                + " (divided by spaces), reason, rule")
        Map<String, String> details,

        Map<String, String> links) {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    static ChronologyEntryResponse of(ChronologyEntry entry, Labels labels) {
        Map<String, String> details = new TreeMap<>();
        entry.details().forEach((detail, value) -> details.put(name(detail), value));
        return new ChronologyEntryResponse(
                entry.id().value(),
                entry.occurredAt(),
                entry.type().literal(),
                labels.text(entry.type().label()),
                entry.source(),
                details,
                Map.of("record", entry.subject()));
    }

    /** FROM_AUTHORITY is {@code fromAuthority} on the wire. */
    private static String name(Detail detail) {
        return NEXT_WORD.matcher(detail.name().toLowerCase(Locale.ROOT)).replaceAll(word -> word.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
