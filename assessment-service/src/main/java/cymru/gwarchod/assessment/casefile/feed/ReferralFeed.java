package cymru.gwarchod.assessment.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.casefile.AdmitReferrer;
import cymru.gwarchod.assessment.casefile.CancelRequirement;
import cymru.gwarchod.assessment.casefile.FollowCase;
import cymru.gwarchod.assessment.casefile.MoveRequirement;
import cymru.gwarchod.assessment.casefile.RequireAssessment;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.casefile.domain.ReceivedReferral;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hears of referrals from referral-service. */
@ApplicationScoped
class ReferralFeed implements EventHandler {

    static final String RECEIVED = "cymru.gwarchod.referral.received.v1";
    static final String REDIRECTED = "cymru.gwarchod.referral.redirected.v1";
    static final String REJECTED = "cymru.gwarchod.referral.rejected.v1";

    private final FollowCase followCase;
    private final RequireAssessment requireAssessment;
    private final AdmitReferrer admitReferrer;
    private final MoveRequirement moveRequirement;
    private final CancelRequirement cancelRequirement;
    private final ObjectMapper json;

    ReferralFeed(
            FollowCase followCase,
            RequireAssessment requireAssessment,
            AdmitReferrer admitReferrer,
            MoveRequirement moveRequirement,
            CancelRequirement cancelRequirement,
            ObjectMapper json) {
        this.followCase = followCase;
        this.requireAssessment = requireAssessment;
        this.admitReferrer = admitReferrer;
        this.moveRequirement = moveRequirement;
        this.cancelRequirement = cancelRequirement;
        this.json = json;
    }

    /** How sure a birth date is (AMB-30). */
    enum Accuracy {
        EXACT,
        ESTIMATED,
        UNKNOWN
    }

    /** A referral; only its receipt says who referred. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(
            UUID referralId,
            UUID childId,
            UUID caseId,
            String responsibleAuthority,
            String responsibleAgency,
            Optional<String> referrerAgency,
            Optional<String> referrerSubject,
            Instant receivedAt,
            boolean immediateRisk,
            Optional<LocalDate> dateOfBirth,
            Accuracy dateOfBirthAccuracy,
            boolean lookedAfter,
            Optional<String> ground) {

        FollowCase.Whose whose() {
            return new FollowCase.Whose(
                    new CaseId(caseId), new ChildId(childId), responsibleAuthority, new AgencyCode(responsibleAgency));
        }

        FollowCase.News described() {
            Optional<BirthDate> birthDate = dateOfBirth
                    .filter(date -> dateOfBirthAccuracy != Accuracy.UNKNOWN)
                    .map(date -> new BirthDate(date, dateOfBirthAccuracy == Accuracy.ESTIMATED));
            return new FollowCase.News.Described(
                    new KnownCase.Described(receivedAt, birthDate, lookedAfter), immediateRisk);
        }

        ReceivedReferral asOf(Instant at) {
            return new ReceivedReferral(
                    new ReferralId(referralId),
                    new ChildId(childId),
                    new CaseId(caseId),
                    responsibleAuthority,
                    new AgencyCode(responsibleAgency),
                    receivedAt,
                    at);
        }
    }

    @Override
    public Set<String> types() {
        return Set.of(RECEIVED, REDIRECTED, REJECTED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Data data = json.convertValue(event.data(), Data.class);
        boolean heard =
                switch (event.type()) {
                    case RECEIVED -> received(data, event.time(), scope);
                    case REDIRECTED -> redirected(data, event.time(), scope);
                    case REJECTED ->
                        cancelRequirement.handle(
                                new ReferralId(data.referralId()),
                                data.ground().orElse("REJECTED"),
                                event.time(),
                                scope);
                    default -> throw new IllegalArgumentException(event.type());
                };
        if (!heard) {
            throw new NotYet("REFERRAL_RECEIVED");
        }
    }

    private boolean received(Data data, Instant at, SystemScope scope) {
        followCase.handle(data.whose(), data.described(), at, scope);
        requireAssessment.handle(data.asOf(at), scope);
        admitReferrer.handle(
                new ReferralId(data.referralId()),
                data.referrerSubject().orElseThrow(),
                new AgencyCode(data.referrerAgency().orElseThrow()),
                data.receivedAt(),
                scope);
        return true;
    }

    private boolean redirected(Data data, Instant at, SystemScope scope) {
        if (!moveRequirement.handle(data.asOf(at), scope)) {
            return false;
        }
        followCase.handle(data.whose(), data.described(), at, scope);
        return true;
    }
}
