package cymru.gwarchod.access.token;

import java.time.Instant;
import java.util.UUID;

/**
 * That tokens are refused although they have not ended (security model, section 4).
 *
 * @param target whose tokens, or which one
 * @param agency the agency of the officer who revoked; of that agency's tokens only, unless {@code everywhere}
 * @param everywhere whether tokens of every agency are meant: revoked by the platform's officer
 * @param at when it was revoked, system time
 * @param until when it ends, system time; by then the realm itself must refuse the client or the person
 * @param by the officer, {@code person:issuer#subject}
 */
public record TokenRevocation(
        UUID id,
        Target target,
        String agency,
        boolean everywhere,
        RevocationReason reason,
        Instant at,
        Instant until,
        String by) {

    /** What is revoked. */
    public enum RevocationKind {
        /** Every token of a client, by its {@code azp}. */
        CLIENT,
        /** Every token of a person, by {@code iss} and {@code sub}. */
        PERSON,
        /** One token, by its {@code jti}. */
        TOKEN
    }

    /** Why. A code, so that no name and no story gets into a table that every service keeps. */
    public enum RevocationReason {
        KEY_EXPOSED,
        DEVICE_LOST,
        ACCOUNT_TAKEN_OVER,
        LEFT_THE_AGENCY,
        MISUSE_SUSPECTED,
        OTHER
    }

    /**
     * Whose tokens, or which one.
     *
     * @param value the client's id, {@code issuer#subject} of the person, or the token's id
     */
    public record Target(RevocationKind kind, String value) {}
}
