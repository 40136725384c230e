package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralContent;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.Referrer;
import cymru.gwarchod.referral.referral.domain.Rejection;
import cymru.gwarchod.referral.referral.domain.Responsibility;
import cymru.gwarchod.referral.referral.domain.Submission;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ConcernDetails;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import cymru.gwarchod.referral.vocabulary.ResponseToHelp;
import cymru.gwarchod.referral.vocabulary.SourceType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Submissions and referrals as values, for tests of rules; every person in them is made up. */
public record SubmissionFixture(
        Set<String> roles,
        boolean immediateRisk,
        ReportedChild child,
        Referrer referrer,
        Optional<LeadDiscussion> discussion,
        Optional<Submission.EarlierReceipt> earlierReceipt,
        ResponseToHelp response) {

    /** When it is handed in. */
    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    /** The civil day of {@link #NOW}. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** A complete submission by a school's designated lead. */
    public static SubmissionFixture aSubmission() {
        return new SubmissionFixture(
                Set.of(Role.LEAD_PRACTITIONER),
                false,
                bornOn(TODAY.minusYears(15), DateOfBirthAccuracy.EXACT),
                new Referrer(
                        true, "Dynoda Ffuglen", Optional.empty(), Optional.of("01632 960300"), Optional.empty(), false),
                Optional.of(discussed(LeadDiscussion.AgreedAction.REFER, NOW.minusSeconds(3_600))),
                Optional.empty(),
                ResponseToHelp.NOT_KNOWN);
    }

    public SubmissionFixture by(String... someRoles) {
        return new SubmissionFixture(
                Set.of(someRoles), immediateRisk, child, referrer, discussion, earlierReceipt, response);
    }

    public SubmissionFixture immediate(boolean risk) {
        return new SubmissionFixture(roles, risk, child, referrer, discussion, earlierReceipt, response);
    }

    public SubmissionFixture about(ReportedChild other) {
        return new SubmissionFixture(roles, immediateRisk, other, referrer, discussion, earlierReceipt, response);
    }

    public SubmissionFixture referredBy(Referrer other) {
        return new SubmissionFixture(roles, immediateRisk, child, other, discussion, earlierReceipt, response);
    }

    public SubmissionFixture undiscussed() {
        return new SubmissionFixture(roles, immediateRisk, child, referrer, Optional.empty(), earlierReceipt, response);
    }

    public SubmissionFixture discussed(LeadDiscussion other) {
        return new SubmissionFixture(
                roles, immediateRisk, child, referrer, Optional.of(other), earlierReceipt, response);
    }

    public SubmissionFixture received(Instant at, Receipt.Channel channel) {
        return new SubmissionFixture(
                roles,
                immediateRisk,
                child,
                referrer,
                discussion,
                Optional.of(new Submission.EarlierReceipt(at, channel, "entered after the weekend")),
                response);
    }

    public SubmissionFixture whoAnswersHelp(ResponseToHelp other) {
        return new SubmissionFixture(roles, immediateRisk, child, referrer, discussion, earlierReceipt, other);
    }

    /** The submission. */
    public Submission submission() {
        return new Submission(roles, "W06000005", content(), earlierReceipt);
    }

    /** The referral that it becomes in Flintshire. */
    public Referral referral() {
        return new Referral(
                new ReferralId(new UUID(1, 1)),
                "REF-2026-7K3M0-Q9XD7",
                new Receipt(NOW, Receipt.Channel.API, Optional.empty()),
                content(),
                flintshire(),
                ReferralStatus.RECEIVED,
                Optional.empty(),
                0);
    }

    private ReferralContent content() {
        return new ReferralContent(
                actor("lead"),
                immediateRisk,
                child,
                new ConcernDetails(
                        "Collected after school by an adult nobody here knows.",
                        SourceType.PROFESSIONAL,
                        false,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        response),
                referrer,
                discussion,
                List.of());
    }

    /** A discussion with the lead. */
    public static LeadDiscussion discussed(LeadDiscussion.AgreedAction agreed, Instant at) {
        return new LeadDiscussion("Dynoda Ffuglen", at, "Pattern over three weeks.", agreed);
    }

    /** A child born then. */
    public static ReportedChild bornOn(LocalDate born, DateOfBirthAccuracy accuracy) {
        return reported(Optional.of(born), accuracy, false);
    }

    /** A child as reported. */
    public static ReportedChild reported(Optional<LocalDate> born, DateOfBirthAccuracy accuracy, boolean lookedAfter) {
        return new ReportedChild(
                "Enghraifft",
                "Dychmygol",
                born,
                accuracy,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lookedAfter);
    }

    /** Somebody in Flintshire, by a short name. */
    public static Actor actor(String name) {
        return new Actor("person:https://realm.test#" + name, new AgencyCode("SS-FLINTSHIRE"), Optional.empty(), name);
    }

    public static Responsibility flintshire() {
        return new Responsibility(
                "W06000005", new AgencyCode("SS-FLINTSHIRE"), new ChildId(new UUID(2, 1)), new CaseId(new UUID(3, 1)));
    }

    public static Responsibility wrexham() {
        return new Responsibility(
                "W06000006", new AgencyCode("SS-WREXHAM"), new ChildId(new UUID(2, 1)), new CaseId(new UUID(3, 2)));
    }

    /** A rejection by somebody, on a ground. */
    public static Rejection rejection(Rejection.Ground ground, String by, Optional<ReferralId> duplicateOf) {
        return new Rejection(ground, "Said in full in the record.", actor(by), duplicateOf);
    }
}
