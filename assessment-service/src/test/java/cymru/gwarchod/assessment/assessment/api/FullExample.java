package cymru.gwarchod.assessment.assessment.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.AssessmentState;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.Assessor;
import cymru.gwarchod.assessment.assessment.domain.ChildViews;
import cymru.gwarchod.assessment.assessment.domain.CompleteAssessment;
import cymru.gwarchod.assessment.assessment.domain.Contributor;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.Opening;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Revisions;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import cymru.gwarchod.http.StrictJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An assessment filled in with the level of detail that is expected (SERAF-26). The child, the people and the places are
 * made up. It is completed by the rules themselves, so that its result cannot be another one than theirs.
 */
public final class FullExample {

    private static final Instant SAVED = Instant.parse("2026-01-08T10:12:00Z");
    private static final Instant COMPLETED = Instant.parse("2026-01-08T15:30:00Z");
    private static final PersonId WORKER =
            new PersonId("https://identity.example/realms/gwarchod", "6f1d2c3b-0000-3000-8000-000000000001");
    private static final String NAME = "Gweithia Ffuglen";

    private static final Map<String, Answer> SAID = Map.ofEntries(
            said(
                    "VUL-05",
                    "Parents separated in October; the child has moved between three addresses since and says nobody asks where she sleeps.",
                    EvidenceSource.CHILD,
                    Optional.empty()),
            said(
                    "VUL-06",
                    "Told the school nurse twice in December that she is no use to anybody; stopped swimming, which she was proud of.",
                    EvidenceSource.OTHER_PRACTITIONER,
                    Optional.empty()),
            said(
                    "RSK-01",
                    "Home after midnight on 13, 16, 20 and 27 December; would not say with whom. Mother keeps a diary of the times.",
                    EvidenceSource.PARENT_OR_CARER,
                    Optional.of(Recency.CURRENT)),
            said(
                    "RSK-03",
                    "A second phone since the end of November that nobody gave her; calls are taken outside and the log is emptied.",
                    EvidenceSource.OWN_OBSERVATION,
                    Optional.of(Recency.CURRENT)),
            said(
                    "RSK-14",
                    "Eleven unexplained absences this term against none the term before (register, seen 7 January).",
                    EvidenceSource.AGENCY_RECORD,
                    Optional.of(Recency.CURRENT)),
            Map.entry(
                    "RSK-09",
                    new Answer(
                            Presence.NOT_PRESENT,
                            Optional.empty(),
                            Optional.of("Drank at a party in summer 2024; nothing since, child and mother agree."),
                            Optional.empty())),
            Map.entry("SIG-01", new Answer(Presence.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty())));

    private FullExample() {}

    /** The form as the operation answers it. */
    static AssessmentFormResponse response() {
        Assessment completed = completed();
        SortedMap<IndicatorCode, Revisions.Saved> saved = new TreeMap<>();
        completed
                .form()
                .answers()
                .byCode()
                .keySet()
                .forEach(code -> saved.put(code, new Revisions.Saved(1, SAVED, NAME)));
        AssessmentState state = new AssessmentState(completed, new Revisions(2, 2, 1, saved), true);
        return AssessmentFormResponse.of(
                state, Optional.of(AssessmentResultResponse.of(state, InstrumentFixture.SCHEME)));
    }

    /** As a person reads JSON. */
    static String json(Object body) {
        try {
            ObjectMapper mapper = StrictJson.mapper()
                    .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
            return mapper.writeValueAsString(body) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The completed assessment. */
    public static Assessment completed() {
        Assessment draft = AssessmentFixture.draft(form());
        Assessment example = new Assessment(
                new Opening(
                        new AssessmentId(UUID.fromString("019b9f10-2210-7c31-8d20-6b1f2a3c4d5e")),
                        new ChildId(UUID.fromString("019b8c92-4410-7c52-9f30-4b6c8d0e2f31")),
                        new CaseId(UUID.fromString("019b8c92-4420-7d63-a041-5c7d9e1f3042")),
                        1,
                        Optional.empty(),
                        InstrumentFixture.GUIDANCE.version(),
                        new Subject.OfPerson(WORKER),
                        Instant.parse("2026-01-06T09:00:00Z")),
                draft.status(),
                draft.form(),
                List.of(),
                Optional.empty(),
                draft.overrides(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return AssessmentFixture.changed(example.complete(
                new CompleteAssessment(
                        WORKER, Optional.of(new BirthDate(LocalDate.of(2011, 5, 14), false)), Optional.empty()),
                AssessmentFixture.BOOK,
                COMPLETED));
    }

    private static AssessmentForm form() {
        SortedMap<IndicatorCode, Answer> answers = new TreeMap<>();
        InstrumentFixture.GUIDANCE
                .indicators()
                .forEach(indicator -> answers.put(
                        indicator.code(),
                        SAID.getOrDefault(
                                indicator.code().value(),
                                new Answer(
                                        Presence.NOT_PRESENT, Optional.empty(), Optional.empty(), Optional.empty()))));
        return new AssessmentForm(
                new Answers(answers),
                Optional.of(LocalDate.of(2026, 1, 8)),
                Optional.of(true),
                Optional.of(true),
                Optional.of(
                        new ChildViews.Heard(
                                "\"I want the calls to stop.\" She wants to see her aunt at weekends and to know who will read this; both were talked through with her.")),
                Optional.of(
                        "Mother asks for help with the evenings and will keep the diary. Father was not asked: it is not known yet whether that is safe."),
                Optional.of(new Assessor(WORKER, NAME, new AgencyCode("SS-FLINTSHIRE"), true, true)),
                Optional.of(List.of(
                        new Contributor(
                                "Dynoda Ffuglen",
                                "Designated teacher",
                                new AgencyCode("EDUCATION-FLINTSHIRE"),
                                Optional.empty()),
                        new Contributor(
                                "Nyrs Ffuglen", "School nurse", new AgencyCode("HEALTH-BETSI"), Optional.empty()))));
    }

    private static Map.Entry<String, Answer> said(
            String code, String note, EvidenceSource source, Optional<Recency> recency) {
        return Map.entry(code, new Answer(Presence.PRESENT, recency, Optional.of(note), Optional.of(source)));
    }
}
