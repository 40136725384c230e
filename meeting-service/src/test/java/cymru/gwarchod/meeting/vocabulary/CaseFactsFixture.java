package cymru.gwarchod.meeting.vocabulary;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** What is known of a made-up case. */
public final class CaseFactsFixture {

    public static final Instant RECEIVED = Instant.parse("2026-04-01T09:00:00Z");
    public static final Instant ASSESSED = Instant.parse("2026-04-09T14:30:00Z");
    public static final Responsibility WHOSE = new Responsibility(
            new CaseId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
            new ChildId(UUID.fromString("00000000-0000-7000-8000-000000000002")),
            "W06000005",
            new AgencyCode("SS-FLINTSHIRE"));

    private final List<CaseFacts.ReceivedReferral> referrals = new ArrayList<>();
    private final List<CaseFacts.CompletedAssessment> assessments = new ArrayList<>();
    private Optional<Instant> closedAt = Optional.empty();
    private Optional<CaseFacts.Allocation> allocation = Optional.empty();
    private Optional<CaseFacts.Placement> placement = Optional.empty();

    private CaseFactsFixture() {}

    /** A case with a referral by a school. */
    public static CaseFactsFixture aCase() {
        return new CaseFactsFixture().received(RECEIVED, false);
    }

    /** A case whose referral says that significant harm is imminent. */
    public static CaseFactsFixture anImmediateCase() {
        return new CaseFactsFixture().received(RECEIVED, true);
    }

    /** With another referral. */
    public CaseFactsFixture received(Instant at, boolean immediate) {
        referrals.add(new CaseFacts.ReceivedReferral(
                new ReferralId(UUID.randomUUID()),
                at,
                immediate,
                new AgencyCode("EDUCATION-FLINTSHIRE"),
                "person:https://realm.test#lead",
                Optional.empty(),
                true,
                false));
        return this;
    }

    /** With an assessment. */
    public CaseFactsFixture assessed(Instant at, Category category, String... indicators) {
        assessments.add(new CaseFacts.CompletedAssessment(
                new AssessmentId(UUID.randomUUID()),
                at,
                category,
                new TreeSet<>(List.of(indicators)),
                Optional.empty()));
        return this;
    }

    /** With an assessment at the usual time. */
    public CaseFactsFixture in(Category category, String... indicators) {
        return assessed(ASSESSED, category, indicators);
    }

    /** A team has it. */
    public CaseFactsFixture allocated() {
        allocation = Optional.of(new CaseFacts.Allocation(
                new AllocationId(UUID.randomUUID()),
                "SS-FLINTSHIRE-CARE",
                "person:https://realm.test#worker",
                ASSESSED));
        return this;
    }

    /** The child is placed in a home of this authority's area. */
    public CaseFactsFixture placedIn(String hostAuthority) {
        placement = Optional.of(new CaseFacts.Placement(
                new PlacementId(UUID.randomUUID()),
                "HOME-TY-GWYN",
                hostAuthority,
                "W06000005",
                LocalDate.parse("2026-03-01")));
        return this;
    }

    /** Work on it has ended. */
    public CaseFactsFixture closed() {
        closedAt = Optional.of(ASSESSED);
        return this;
    }

    /** The facts. */
    public CaseFacts facts() {
        return new CaseFacts(WHOSE, RECEIVED, closedAt, referrals, assessments, allocation, placement);
    }

    /** Somebody by name. */
    public static Professional somebody(String agency) {
        return new Professional(
                new AgencyCode(agency),
                Optional.of("person:https://realm.test#" + agency),
                Optional.of("Rhywun Ffuglen"),
                Optional.empty());
    }

    /** Somebody who acts. */
    public static Actor actor(String agency) {
        return new Actor(
                "person:https://realm.test#" + agency, new AgencyCode(agency), Optional.empty(), "Rhywun Ffuglen");
    }
}
