package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.Actor;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That the placing and the host authority consulted each other (PLACE-02).
 *
 * @param on civil date
 * @param at when it was recorded
 */
public record Consultation(LocalDate on, String summary, Actor by, Instant at) {}
