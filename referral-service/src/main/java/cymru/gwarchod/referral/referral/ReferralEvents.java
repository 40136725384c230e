package cymru.gwarchod.referral.referral;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralContent;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The events of a referral (catalogue 1.24). No name, address or free text is in any of them. */
public final class ReferralEvents {

    public static final String RECEIVED = "cymru.gwarchod.referral.received.v1";
    public static final String ACCEPTED = "cymru.gwarchod.referral.accepted.v1";
    public static final String REDIRECTED = "cymru.gwarchod.referral.redirected.v1";
    public static final String REJECTED = "cymru.gwarchod.referral.rejected.v1";

    private static final String SYSTEM = "client:";

    private ReferralEvents() {}

    /**
     * What other services' rules need of a referral when it is received. This one alone says who referred (F8), and no more
     * than opens to the referrer what is the referrer's: to contribute, and to be told the outcome.
     *
     * @param referrerUnit of a system, behind which somebody of the unit reads; a person reads for himself
     * @param referrerProfessional whether a meeting invites the referrer; never where the referrer is anonymous
     * @param concerns the concern reports that it took up
     */
    public record Received(
            UUID referralId,
            UUID childId,
            UUID caseId,
            String responsibleAuthority,
            String responsibleAgency,
            String referrerAgency,
            String referrerSubject,
            Optional<String> referrerUnit,
            boolean referrerProfessional,
            Instant receivedAt,
            boolean immediateRisk,
            Optional<LocalDate> dateOfBirth,
            DateOfBirthAccuracy dateOfBirthAccuracy,
            boolean lookedAfter,
            List<UUID> concerns) {}

    /**
     * What they need of it afterwards.
     *
     * @param concerns the concern reports that it took up
     * @param fromAuthority the authority that handed it over, where this event is the hand-over
     */
    public record Data(
            UUID referralId,
            UUID childId,
            UUID caseId,
            String responsibleAuthority,
            String responsibleAgency,
            Instant receivedAt,
            boolean immediateRisk,
            Optional<LocalDate> dateOfBirth,
            DateOfBirthAccuracy dateOfBirthAccuracy,
            boolean lookedAfter,
            Optional<String> ground,
            List<UUID> concerns,
            Optional<String> fromAuthority) {}

    /** The receipt; with immediate risk the police of the area hear of it too (REF-06). */
    static DomainEvent received(Referral referral, Optional<AgencyCode> police) {
        return new Published(RECEIVED, referral, referral.receipt().receivedAt(), police, Optional.empty());
    }

    /** An event of this referral. */
    static DomainEvent of(String type, Referral referral, Instant at) {
        return new Published(type, referral, at, Optional.empty(), Optional.empty());
    }

    /** The hand-over to another authority, which both sides tell of. */
    static DomainEvent redirected(Referral before, Referral after, Instant at) {
        return new Published(
                REDIRECTED,
                after,
                at,
                Optional.empty(),
                Optional.of(before.responsibility().localAuthority()));
    }

    private record Published(
            String type,
            Referral referral,
            Instant occurredAt,
            Optional<AgencyCode> police,
            Optional<String> fromAuthority)
            implements DomainEvent {

        @Override
        public String aggregateType() {
            return "referral";
        }

        @Override
        public UUID aggregateId() {
            return referral.id().value();
        }

        @Override
        public Set<String> audience() {
            Set<String> audience = new LinkedHashSet<>();
            audience.add(referral.responsibility().agency().value());
            audience.add(referral.content().submitter().agency().value());
            police.map(AgencyCode::value).ifPresent(audience::add);
            return audience;
        }

        @Override
        public Record data() {
            return type.equals(RECEIVED) ? whole() : withoutTheReferrer();
        }

        private Received whole() {
            ReferralContent content = referral.content();
            var child = content.child();
            var responsible = referral.responsibility();
            Actor submitter = content.submitter();
            return new Received(
                    referral.id().value(),
                    responsible.child().value(),
                    responsible.caseId().value(),
                    responsible.localAuthority(),
                    responsible.agency().value(),
                    submitter.agency().value(),
                    submitter.subject(),
                    submitter.unit().filter(unit -> submitter.subject().startsWith(SYSTEM)),
                    content.referrer().isInvited(),
                    referral.receipt().receivedAt(),
                    content.immediateRisk(),
                    child.dateOfBirth(),
                    child.dateOfBirthAccuracy(),
                    child.lookedAfter(),
                    content.concerns().stream().map(ConcernId::value).toList());
        }

        private Data withoutTheReferrer() {
            var child = referral.content().child();
            var responsible = referral.responsibility();
            return new Data(
                    referral.id().value(),
                    responsible.child().value(),
                    responsible.caseId().value(),
                    responsible.localAuthority(),
                    responsible.agency().value(),
                    referral.receipt().receivedAt(),
                    referral.content().immediateRisk(),
                    child.dateOfBirth(),
                    child.dateOfBirthAccuracy(),
                    child.lookedAfter(),
                    referral.rejection().map(r -> r.ground().name()),
                    referral.content().concerns().stream().map(ConcernId::value).toList(),
                    fromAuthority);
        }
    }
}
