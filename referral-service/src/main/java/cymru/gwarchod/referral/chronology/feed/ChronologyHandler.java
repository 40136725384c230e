package cymru.gwarchod.referral.chronology.feed;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import cymru.gwarchod.referral.casefile.FindOpenCases;
import cymru.gwarchod.referral.chronology.FindRecordOfSubject;
import cymru.gwarchod.referral.chronology.RecordEvent;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry;
import cymru.gwarchod.referral.chronology.domain.ChronologyEntry.RecordId;
import cymru.gwarchod.referral.chronology.domain.Detail;
import cymru.gwarchod.referral.chronology.domain.EventType;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hears of everything that belongs into a chronology, from every service and from this one. */
@ApplicationScoped
class ChronologyHandler implements EventHandler {

    /** Says whose the child of a notification is. It only brings records together: who filed must not hear of it. */
    private static final String CHILD_LINKED = "cymru.gwarchod.child.linked.v1";

    /** Codes, dates and paths; whatever else a field may hold one day is not kept. */
    private static final Pattern CODE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9@._:-]{0,79}( [A-Za-z0-9@._:-]{1,80}){0,19}");

    private static final Pattern SUBJECT = Pattern.compile("/v1/[a-z0-9/-]{1,200}");

    private final RecordEvent recordEvent;
    private final FindRecordOfSubject findRecordOfSubject;
    private final FindOpenCases findOpenCases;

    ChronologyHandler(RecordEvent recordEvent, FindRecordOfSubject findRecordOfSubject, FindOpenCases findOpenCases) {
        this.recordEvent = recordEvent;
        this.findRecordOfSubject = findRecordOfSubject;
        this.findOpenCases = findOpenCases;
    }

    @Override
    public Set<String> types() {
        Set<String> types = Arrays.stream(EventType.values())
                .map(EventType::literal)
                .collect(Collectors.toCollection(HashSet::new));
        types.add(CHILD_LINKED);
        return Set.copyOf(types);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Optional<CaseId> caseId = id(event.data(), EventTemplate.CASE).map(CaseId::new);
        if (event.type().equals(CHILD_LINKED)) {
            Set<RecordId> notification = id(event.data(), "notificationId").map(RecordId::new).stream()
                    .collect(Collectors.toUnmodifiableSet());
            recordEvent.handle(new RecordEvent.News(Optional.empty(), caseId, notification), scope);
            return;
        }
        if (event.type().equals(EventType.PERSON_TURNED_18.literal())) {
            turned18(event, scope);
            return;
        }
        ChronologyEntry entry = entry(event, EventType.of(event.type()).orElseThrow(), scope);
        Set<RecordId> parts = new HashSet<>(concerns(event.data()));
        parts.add(entry.record());
        recordEvent.handle(new RecordEvent.News(Optional.of(entry), caseId, parts), scope);
    }

    /** The event names the person and no case: it goes into the story of each that is open, and into none where none is. */
    private void turned18(Event event, SystemScope scope) {
        String subject = subject(event.data(), EventTemplate.of(EventType.PERSON_TURNED_18));
        Optional<ChildId> child = id(event.data(), "childId").map(ChildId::new);
        for (CaseId story : findOpenCases.handle(child.orElseThrow(), scope)) {
            RecordId record = new RecordId(story.value());
            ChronologyEntry entry = new ChronologyEntry(
                    new ChronologyEntry.EntryId(ofBoth(event.id(), story.value())),
                    EventType.PERSON_TURNED_18,
                    record,
                    child,
                    event.time(),
                    event.source(),
                    subject,
                    Map.of());
            recordEvent.handle(new RecordEvent.News(Optional.of(entry), Optional.of(story), Set.of(record)), scope);
        }
    }

    /** One event makes an entry in each of several stories; the same ones whenever it is heard. */
    private static UUID ofBoth(UUID event, UUID story) {
        return UUID.nameUUIDFromBytes((event + " " + story).getBytes(StandardCharsets.UTF_8));
    }

    private ChronologyEntry entry(Event event, EventType type, SystemScope scope) {
        EventTemplate template = EventTemplate.of(type);
        String subject = subject(event.data(), template);
        return new ChronologyEntry(
                new ChronologyEntry.EntryId(event.id()),
                type,
                record(event.data(), template, subject, scope),
                id(event.data(), "childId").map(ChildId::new),
                event.time(),
                event.source(),
                subject,
                details(event.data(), template));
    }

    /** The end of a placement does not say by which notification it began. */
    private RecordId record(JsonNode data, EventTemplate template, String subject, SystemScope scope) {
        return id(data, template.record())
                .map(RecordId::new)
                .or(() -> findRecordOfSubject.handle(EventType.PLACEMENT_STARTED, subject, scope))
                .orElseThrow(() -> new NotYet("PLACEMENT_STARTED"));
    }

    private static String subject(JsonNode data, EventTemplate template) {
        return template.subjects().stream()
                .filter(subject -> data.hasNonNull(subject.field()))
                .map(subject -> subject.path() + data.path(subject.field()).asText())
                .filter(path -> SUBJECT.matcher(path).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the event names no record"));
    }

    private static Map<Detail, String> details(JsonNode data, EventTemplate template) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        template.details().forEach((field, detail) -> {
            String value = data.path(field).isArray()
                    ? data.path(field).valueStream().map(JsonNode::asText).collect(Collectors.joining(" "))
                    : data.path(field).asText("");
            if (CODE.matcher(value).matches()) {
                details.put(detail, value);
            }
        });
        return details;
    }

    /** The concern reports that a referral took up become part of the story of its case (REF-04). */
    private static Set<RecordId> concerns(JsonNode data) {
        return data.path("concerns")
                .valueStream()
                .map(concern -> new RecordId(UUID.fromString(concern.asText())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> id(JsonNode data, String field) {
        return Optional.of(data.path(field).asText(""))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString);
    }
}
