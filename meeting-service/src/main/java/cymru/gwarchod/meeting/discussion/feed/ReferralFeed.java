package cymru.gwarchod.meeting.discussion.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.meeting.casefile.LearnOfReferral;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ReferralId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Referrals that referral-service receives, hands over and ends. Immediate risk makes a discussion due at once. */
@ApplicationScoped
public class ReferralFeed implements EventHandler {

    private static final String RECEIVED = "cymru.gwarchod.referral.received.v1";
    private static final String REDIRECTED = "cymru.gwarchod.referral.redirected.v1";
    private static final String REJECTED = "cymru.gwarchod.referral.rejected.v1";
    private static final String NOT_MINE = "not a type of this handler";

    private final LearnOfReferral learnOfReferral;
    private final Duties duties;
    private final DomainClock domainClock;
    private final ObjectMapper json;

    ReferralFeed(LearnOfReferral learnOfReferral, Duties duties, DomainClock domainClock, ObjectMapper json) {
        this.learnOfReferral = learnOfReferral;
        this.duties = duties;
        this.domainClock = domainClock;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(
            UUID referralId,
            UUID caseId,
            Optional<String> referrerAgency,
            Optional<String> referrerSubject,
            Optional<String> referrerUnit,
            Optional<Boolean> referrerProfessional,
            Instant receivedAt,
            boolean immediateRisk,
            boolean lookedAfter) {

        CaseFacts.ReceivedReferral received() {
            return new CaseFacts.ReceivedReferral(
                    new ReferralId(referralId),
                    receivedAt,
                    immediateRisk,
                    new AgencyCode(referrerAgency.orElseThrow()),
                    referrerSubject.orElseThrow(),
                    referrerUnit,
                    referrerProfessional.orElse(false),
                    lookedAfter);
        }

        LearnOfReferral.News news(String type) {
            return switch (type) {
                case RECEIVED -> new LearnOfReferral.News.Received(received());
                case REDIRECTED -> new LearnOfReferral.News.HandedOver(new ReferralId(referralId));
                case REJECTED -> new LearnOfReferral.News.Rejected(new ReferralId(referralId));
                default -> throw new IllegalArgumentException(NOT_MINE);
            };
        }
    }

    @Override
    public Set<String> types() {
        return Set.of(RECEIVED, REDIRECTED, REJECTED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Data data = read(event);
        CaseFacts facts = learnOfReferral
                .handle(data.news(event.type()), new CaseId(data.caseId()), scope)
                .orElseThrow(() -> new NotYet("case.opened"));
        ReferralId referral = new ReferralId(data.referralId());
        switch (event.type()) {
            case RECEIVED -> received(data.received(), facts);
            case REDIRECTED -> duties.handOverDiscussion(facts.responsibility(), referral, event.time());
            case REJECTED -> duties.referralRejected(facts.responsibility(), referral, event.time());
            default -> throw new IllegalArgumentException(NOT_MINE);
        }
    }

    private void received(CaseFacts.ReceivedReferral referral, CaseFacts facts) {
        if (referral.immediateRisk()) {
            duties.discussImmediately(facts.responsibility(), referral.id(), referral.receivedAt(), domainClock.now());
        }
    }

    private Data read(Event event) {
        try {
            return json.treeToValue(event.data(), Data.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the event cannot be read", e);
        }
    }
}
