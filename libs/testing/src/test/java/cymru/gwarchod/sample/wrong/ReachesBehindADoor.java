package cymru.gwarchod.sample.wrong;

import cymru.gwarchod.sample.right.domain.Thing;

public record ReachesBehindADoor(Thing thing) {}
