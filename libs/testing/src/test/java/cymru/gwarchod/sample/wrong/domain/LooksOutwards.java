package cymru.gwarchod.sample.wrong.domain;

import cymru.gwarchod.sample.wrong.ReachesBehindADoor;

public record LooksOutwards(ReachesBehindADoor outer) {}
