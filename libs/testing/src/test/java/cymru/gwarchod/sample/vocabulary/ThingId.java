package cymru.gwarchod.sample.vocabulary;

import java.util.UUID;

public record ThingId(UUID value) {}
