package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.Assessor;
import cymru.gwarchod.assessment.assessment.domain.ChildViews;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of everything in a form but the answers. */
@Entity(name = "AssessmentForm")
@Table(name = "assessment_form")
class AssessmentFormEntity {

    @Id
    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(name = "assessed_on")
    @Nullable LocalDate assessedOn;

    @Column(name = "in_need")
    @Nullable Boolean inNeed;

    @Column(name = "requires_protection")
    @Nullable Boolean requiresProtection;

    @Column(name = "child_views_heard")
    @Nullable Boolean childViewsHeard;

    @Column(name = "child_views")
    @Nullable String childViews;

    @Column(name = "family_views")
    @Nullable String familyViews;

    @Column(name = "assessor_person")
    @Nullable String assessorPerson;

    @Column(name = "assessor_name")
    @Nullable String assessorName;

    @Column(name = "assessor_agency")
    @Nullable String assessorAgency;

    @Column(name = "assessor_social_services")
    @Nullable Boolean assessorSocialServices;

    @Column(name = "seraf_trained")
    @Nullable Boolean serafTrained;

    @Convert(converter = ContributorsJson.class)
    @Nullable List<ContributorsJson.Row> contributors;

    @Column(name = "details_version")
    long detailsVersion;

    @Version
    long version;

    protected AssessmentFormEntity() {}

    static AssessmentFormEntity of(AssessmentEntity assessment, AssessmentForm form) {
        AssessmentFormEntity row = new AssessmentFormEntity();
        row.assessmentId = assessment.id;
        row.caseId = assessment.caseId;
        row.take(form, 0);
        return row;
    }

    void take(AssessmentForm form, long atVersion) {
        assessedOn = form.assessedOn().orElse(null);
        inNeed = form.inNeed().orElse(null);
        requiresProtection = form.requiresProtection().orElse(null);
        childViewsHeard =
                form.childViews().map(ChildViews.Heard.class::isInstance).orElse(null);
        childViews = form.childViews().map(ChildViews::text).orElse(null);
        familyViews = form.familyViews().orElse(null);
        Optional<Assessor> assessor = form.accountableAssessor();
        assessorPerson = assessor.map(a -> a.person().asText()).orElse(null);
        assessorName = assessor.map(Assessor::name).orElse(null);
        assessorAgency = assessor.map(a -> a.agency().value()).orElse(null);
        assessorSocialServices = assessor.map(Assessor::socialServices).orElse(null);
        serafTrained = assessor.map(Assessor::serafTrained).orElse(null);
        contributors = form.contributors().map(ContributorsJson::rows).orElse(null);
        detailsVersion = atVersion;
    }

    AssessmentForm toForm(Answers answers) {
        return new AssessmentForm(
                answers,
                Optional.ofNullable(assessedOn),
                Optional.ofNullable(inNeed),
                Optional.ofNullable(requiresProtection),
                Optional.ofNullable(childViews)
                        .map(text -> Boolean.TRUE.equals(childViewsHeard)
                                ? new ChildViews.Heard(text)
                                : new ChildViews.NotHeard(text)),
                Optional.ofNullable(familyViews),
                Optional.ofNullable(assessorPerson)
                        .map(person -> new Assessor(
                                PersonId.parse(person),
                                assessorName,
                                new AgencyCode(assessorAgency),
                                assessorSocialServices,
                                serafTrained)),
                Optional.ofNullable(contributors).map(ContributorsJson::contributors));
    }
}
