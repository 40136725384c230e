package cymru.gwarchod.audit.trail;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One look at a child, or one attempt, as one service's audit has it. It is for other services only: who is a source is
 * marked here and hidden by who answers.
 *
 * @param actor the person ({@code person:issuer#subject}) or the partner system
 * @param basis the relation relied on; {@code BREAK_GLASS} where it was that
 * @param status HTTP status of a refusal
 * @param inList whether the child was not asked for, but appeared in a list or among what a search found
 * @param source whether the row would tell who referred the child (F8)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Look(
        UUID id,
        Instant at,
        String actor,
        boolean system,
        String agency,
        String client,
        String operation,
        Optional<String> view,
        Optional<String> purpose,
        Optional<String> basis,
        boolean allowed,
        Optional<Integer> status,
        Optional<String> reason,
        boolean inList,
        boolean source) {}
