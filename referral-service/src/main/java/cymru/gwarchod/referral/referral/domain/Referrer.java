package cymru.gwarchod.referral.referral.domain;

import java.util.Optional;

/**
 * Who is behind a referral, for invitation and feedback (REF-21).
 *
 * @param professional whether in a professional capacity; then mandatory invitee of a meeting (ROLE-25)
 * @param anonymous whether nobody else is told who it is: every view shows a professional of a kind of agency (F8)
 */
public record Referrer(
        boolean professional,
        String name,
        Optional<String> post,
        Optional<String> phone,
        Optional<String> email,
        boolean anonymous) {

    /** Whether a meeting invites by name: who is not named is not invited. */
    public boolean isInvited() {
        return professional && !anonymous;
    }
}
