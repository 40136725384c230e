package cymru.gwarchod.meeting.closure.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.meeting.vocabulary.ClosureId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import java.time.Instant;

/**
 * That a case ended without a plan.
 *
 * @param note what speaks for it, in the manager's words
 */
public record CaseClosure(
        ClosureId id, Responsibility responsibility, ClosureGround ground, String note, Actor by, Instant at) {}
