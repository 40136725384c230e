package cymru.gwarchod.referral.chronology.persistence;

import cymru.gwarchod.referral.chronology.domain.Chronologies.Place;
import cymru.gwarchod.referral.chronology.domain.Chronologies.Told;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import cymru.gwarchod.referral.chronology.domain.Detail;
import cymru.gwarchod.referral.chronology.domain.EventType;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry's row. What happened does not change, so neither does the row. */
@Entity(name = "ChronologyEntry")
@Immutable
@Table(name = "chronology_entry")
class ChronologyEntryEntity {

    private static final String IS = "=";

    @Id
    UUID id;

    @Column(insertable = false)
    long xid;

    @Column(insertable = false)
    long sequence;

    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "child_id")
    @Nullable UUID childId;

    @Column(name = "occurred_at")
    Instant occurredAt;

    String type;

    String source;

    String subject;

    String[] details;

    protected ChronologyEntryEntity() {}

    static ChronologyEntryEntity of(ChronologyEntry entry) {
        ChronologyEntryEntity row = new ChronologyEntryEntity();
        row.id = entry.id().value();
        row.recordId = entry.record().value();
        row.childId = entry.child().map(ChildId::value).orElse(null);
        row.occurredAt = entry.occurredAt();
        row.type = entry.type().literal();
        row.source = entry.source();
        row.subject = entry.subject();
        row.details = entry.details().entrySet().stream()
                .map(detail -> detail.getKey().name() + IS + detail.getValue())
                .sorted()
                .toArray(String[]::new);
        return row;
    }

    Told toTold() {
        return new Told(toEntry(), new Place(xid, sequence));
    }

    private ChronologyEntry toEntry() {
        return new ChronologyEntry(
                new ChronologyEntry.EntryId(id),
                EventType.of(type).orElseThrow(),
                new ChronologyEntry.RecordId(recordId),
                Optional.ofNullable(childId).map(ChildId::new),
                occurredAt,
                source,
                subject,
                details());
    }

    private Map<Detail, String> details() {
        Map<Detail, String> read = new EnumMap<>(Detail.class);
        Arrays.stream(details)
                .map(detail -> detail.split(IS, 2))
                .forEach(detail -> read.put(Detail.valueOf(detail[0]), detail[1]));
        return read;
    }
}
