package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.domain.Contribution;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contribution's row. */
@Entity(name = "Contribution")
@Table(name = "contribution")
class ContributionEntity {

    private static final String PERSON = "person:";
    private static final String CLIENT = "client:";

    @Id
    UUID id;

    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(name = "child_id", updatable = false)
    UUID childId;

    @Column(name = "referral_id", updatable = false)
    @Nullable UUID referralId;

    @Column(name = "instrument_version", updatable = false)
    String instrumentVersion;

    @Column(updatable = false)
    String contributor;

    @Column(name = "contributor_name", updatable = false)
    String contributorName;

    @Column(updatable = false)
    String capacity;

    @Column(updatable = false)
    String agency;

    @Column(updatable = false)
    @Convert(converter = AnswersJson.class)
    Map<String, AnswersJson.Row> answers;

    @Column(name = "submitted_at", updatable = false)
    Instant submittedAt;

    @Column(name = "taken_into")
    @Nullable UUID takenInto;

    @Column(name = "taken_by")
    @Nullable String takenBy;

    @Column(name = "taken_at")
    @Nullable Instant takenAt;

    @Column(name = "taken_indicators")
    String @Nullable [] takenIndicators;

    @Version
    long version;

    protected ContributionEntity() {}

    static ContributionEntity of(Contribution contribution) {
        ContributionEntity row = new ContributionEntity();
        row.id = contribution.id().value();
        row.caseId = contribution.about().caseId().value();
        row.childId = contribution.about().child().value();
        row.referralId = contribution.about().referral().map(ReferralId::value).orElse(null);
        row.instrumentVersion = contribution.instrument().value();
        row.contributor = contribution.by().subject().asText();
        row.contributorName = contribution.by().name();
        row.capacity = contribution.by().capacity();
        row.agency = contribution.by().agency().value();
        row.answers = AnswersJson.rows(contribution.answers());
        row.submittedAt = contribution.submittedAt();
        return row;
    }

    void take(Contribution.Taken taken) {
        takenInto = taken.assessment().value();
        takenBy = taken.by().asText();
        takenAt = taken.at();
        takenIndicators = taken.indicators().stream().map(IndicatorCode::value).toArray(String[]::new);
    }

    Contribution toContribution() {
        return new Contribution(
                new ContributionId(id),
                new Contribution.About(
                        new CaseId(caseId),
                        new ChildId(childId),
                        Optional.ofNullable(referralId).map(ReferralId::new)),
                new InstrumentVersion(instrumentVersion),
                new Contribution.By(subject(), contributorName, capacity, new AgencyCode(agency)),
                AnswersJson.answers(answers),
                submittedAt,
                Optional.ofNullable(takenInto).map(this::taken),
                version);
    }

    private Contribution.Taken taken(UUID assessment) {
        return new Contribution.Taken(
                new AssessmentId(assessment),
                PersonId.parse(takenBy),
                takenAt,
                Arrays.stream(takenIndicators).map(IndicatorCode::new).toList());
    }

    private Subject subject() {
        return contributor.startsWith(PERSON)
                ? new Subject.OfPerson(PersonId.parse(contributor.substring(PERSON.length())))
                : new Subject.OfClient(contributor.substring(CLIENT.length()));
    }
}
