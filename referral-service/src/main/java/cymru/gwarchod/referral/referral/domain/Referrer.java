package cymru.gwarchod.referral.referral.domain;

import java.util.Optional;

/**
 * Who is behind a referral, for invitation and feedback (REF-21).
 *
 * @param professional whether in a professional capacity; then mandatory invitee of a meeting (ROLE-25)
 */
public record Referrer(
        boolean professional, String name, Optional<String> post, Optional<String> phone, Optional<String> email) {}
