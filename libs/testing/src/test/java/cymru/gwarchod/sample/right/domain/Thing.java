package cymru.gwarchod.sample.right.domain;

import cymru.gwarchod.sample.vocabulary.ThingId;

public record Thing(ThingId id, ThingStatus status) {}
