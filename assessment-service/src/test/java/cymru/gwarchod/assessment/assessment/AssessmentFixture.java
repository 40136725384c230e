package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentEvent;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.assessment.domain.Assessor;
import cymru.gwarchod.assessment.assessment.domain.ChildViews;
import cymru.gwarchod.assessment.assessment.domain.CompleteAssessment;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.OpenAssessment;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.ProfessionalDecision;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.assessment.domain.RuleBook;
import cymru.gwarchod.assessment.assessment.domain.rules.Guidance2010V1;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Synthetic people, forms and assessments. */
public final class AssessmentFixture {
    public static final PersonId WORKER = person("worker");
    public static final PersonId COLLEAGUE = person("colleague");
    public static final PersonId LEAD_OFFICER = person("lead-officer");
    public static final AgencyCode FLINTSHIRE = new AgencyCode("SS-FLINTSHIRE");
    public static final Instant NOW = Instant.parse("2026-04-10T10:00:00Z");
    public static final String RATIONALE = "Agreed in supervision after new information.";
    public static final RuleBook BOOK =
            new RuleBook(InstrumentFixture.GUIDANCE, new Guidance2010V1(), InstrumentFixture.SCHEME);
    public static final ChildId CHILD = new ChildId(UUID.fromString("019a0000-0000-7000-8000-000000000001"));
    public static final CaseId CASE = new CaseId(UUID.fromString("019a0000-0000-7000-8000-000000000002"));

    private AssessmentFixture() {}

    public static PersonId person(String subject) {
        return new PersonId("https://identity.example/realms/gwarchod-sandbox", subject);
    }

    public static Answer present(IndicatorCode code) {
        boolean recency = InstrumentFixture.GUIDANCE
                .classOf(code)
                .filter(IndicatorClass::carriesRecency)
                .isPresent();
        return new Answer(
                Presence.PRESENT,
                recency ? Optional.of(Recency.CURRENT) : Optional.empty(),
                Optional.of("Seen twice in March by the key worker."),
                Optional.of(EvidenceSource.OTHER_PRACTITIONER));
    }

    public static Answer plain(Presence presence) {
        return new Answer(presence, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** All 29 answered: the first so many of each class present, the others not present. */
    public static Answers answers(int vulnerabilities, int risk, int significant) {
        Map<IndicatorClass, Integer> wanted = Map.of(
                IndicatorClass.VULNERABILITY, vulnerabilities,
                IndicatorClass.RISK, risk,
                IndicatorClass.SIGNIFICANT_RISK, significant);
        SortedMap<IndicatorCode, Answer> answers = new TreeMap<>();
        for (IndicatorClass indicatorClass : IndicatorClass.values()) {
            List<IndicatorCode> codes = InstrumentFixture.GUIDANCE.codes(indicatorClass);
            for (int i = 0; i < codes.size(); i++) {
                answers.put(
                        codes.get(i),
                        i < wanted.get(indicatorClass) ? present(codes.get(i)) : plain(Presence.NOT_PRESENT));
            }
        }
        return new Answers(answers);
    }

    /** The same answers with these indicators answered so. */
    public static Answers with(Answers answers, Presence presence, String... codes) {
        SortedMap<IndicatorCode, Answer> changed = new TreeMap<>(answers.byCode());
        for (String code : codes) {
            IndicatorCode indicator = new IndicatorCode(code);
            changed.put(indicator, presence == Presence.PRESENT ? present(indicator) : plain(presence));
        }
        return new Answers(changed);
    }

    public static AssessmentForm form(Answers answers) {
        return new AssessmentForm(
                answers,
                Optional.of(LocalDate.of(2026, 4, 9)),
                Optional.of(true),
                Optional.of(true),
                Optional.of(new ChildViews.Heard("Wants to stay at the same school.")),
                Optional.empty(),
                Optional.of(new Assessor(WORKER, "Gweithia Ffuglen", FLINTSHIRE, true, true)),
                Optional.of(List.of()));
    }

    public static Assessment draft() {
        return changed(Assessment.open(
                new OpenAssessment(new AssessmentId(new UUID(0, 1)), CHILD, CASE, new Subject.OfPerson(WORKER)),
                InstrumentFixture.GUIDANCE,
                Optional.empty(),
                NOW));
    }

    public static Assessment draft(AssessmentForm form) {
        Assessment draft = draft();
        return new Assessment(
                draft.opening(),
                draft.status(),
                form,
                List.of(),
                Optional.empty(),
                draft.overrides(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public static Assessment completed(Answers answers) {
        return changed(draft(form(answers)).complete(completion(Optional.empty()), BOOK, NOW));
    }

    public static CompleteAssessment completion(Optional<ProfessionalDecision> decision) {
        return new CompleteAssessment(WORKER, Optional.of(new BirthDate(LocalDate.of(2011, 5, 4), false)), decision);
    }

    public static Assessment changed(AssessmentOutcome outcome) {
        return switch (outcome) {
            case AssessmentOutcome.Changed(Assessment assessment, List<AssessmentEvent> _) -> assessment;
            case AssessmentOutcome.Refused(List<Refusal> refusals) -> throw new AssertionError("refused: " + refusals);
        };
    }

    public static List<AssessmentEvent> events(AssessmentOutcome outcome) {
        return switch (outcome) {
            case AssessmentOutcome.Changed(Assessment _, List<AssessmentEvent> events) -> events;
            case AssessmentOutcome.Refused(List<Refusal> refusals) -> throw new AssertionError("refused: " + refusals);
        };
    }

    /** The refusals of an outcome as {@code CODE} or {@code CODE RSK-01}; empty when it changed something. */
    public static List<String> refusals(AssessmentOutcome outcome) {
        return switch (outcome) {
            case AssessmentOutcome.Changed _ -> List.of();
            case AssessmentOutcome.Refused(List<Refusal> refusals) -> texts(refusals);
        };
    }

    public static List<String> texts(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.code()
                        + refusal.indicator().map(code -> " " + code).orElse(""))
                .toList();
    }

    public static Completing completing(AssessmentForm form) {
        return completing(form, Optional.empty());
    }

    public static Completing completing(AssessmentForm form, Optional<ProfessionalDecision> decision) {
        return new Completing(
                form, InstrumentFixture.GUIDANCE, BOOK.classify(form.answers()), completion(decision), NOW);
    }
}
