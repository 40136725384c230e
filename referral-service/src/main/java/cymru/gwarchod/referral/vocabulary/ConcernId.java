package cymru.gwarchod.referral.vocabulary;

import java.util.UUID;

/** The id of a concern report. */
public record ConcernId(UUID value) {}
