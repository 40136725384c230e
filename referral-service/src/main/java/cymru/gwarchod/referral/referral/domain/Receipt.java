package cymru.gwarchod.referral.referral.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * When the responsible authority had the referral (REF-20). It never changes; the seven working days run from it.
 *
 * @param receivedAt the instant, UTC
 * @param channel how it came
 * @param reason why intake entered a receipt before the entry itself; absent for what came through the API
 */
public record Receipt(Instant receivedAt, Channel channel, Optional<String> reason) {

    /** How a referral reached social services. */
    public enum Channel {
        API,
        TELEPHONE,
        PAPER
    }
}
