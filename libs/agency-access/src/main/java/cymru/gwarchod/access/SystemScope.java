package cymru.gwarchod.access;

/**
 * Work that no caller asked for: a consumer of events, a timer. It reaches every record of its service, so each use
 * names its reason, which is audited.
 *
 * @param reason a fixed code, such as {@code CONSUME_ASSESSMENT_COMPLETED}
 */
public record SystemScope(String reason) implements Scope {}
