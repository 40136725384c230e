package cymru.gwarchod.referral.referral.persistence;

import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.referral.referral.domain.Decision;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.ReferralTransitions;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step's row; appended only, so it has no version. */
@Entity(name = "ReferralDecision")
@Immutable
@Table(name = "referral_decision")
class ReferralDecisionEntity {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    @Enumerated(EnumType.STRING)
    ReferralTransitions step;

    @Column(name = "from_status")
    @Enumerated(EnumType.STRING)
    ReferralStatus fromStatus;

    @Column(name = "to_status")
    @Enumerated(EnumType.STRING)
    ReferralStatus toStatus;

    @Embedded
    @EmbeddedColumnNaming("actor_%s")
    ActorColumns actor;

    @Column(name = "decided_at")
    Instant decidedAt;

    String reason;

    @Column(name = "to_authority")
    @Nullable String toAuthority;

    protected ReferralDecisionEntity() {}

    static ReferralDecisionEntity of(UUID id, ReferralId referral, Decision decision) {
        ReferralDecisionEntity row = new ReferralDecisionEntity();
        row.id = id;
        row.referralId = referral.value();
        row.step = decision.step();
        row.fromStatus = decision.from();
        row.toStatus = decision.to();
        row.actor = ActorColumns.of(decision.by());
        row.decidedAt = decision.at();
        row.reason = decision.reason();
        row.toAuthority = decision.toAuthority().orElse(null);
        return row;
    }

    Decision toDecision() {
        return new Decision(
                step, fromStatus, toStatus, actor.toActor(), decidedAt, reason, Optional.ofNullable(toAuthority));
    }
}
