package cymru.gwarchod.placement.notification.domain;

import java.util.UUID;

/** The id of one version of what was filed. */
public record RevisionId(UUID value) {}
