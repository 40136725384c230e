package cymru.gwarchod.meeting.vocabulary;

import java.util.UUID;

/** The id of a referral, which another service keeps. */
public record ReferralId(UUID value) {}
