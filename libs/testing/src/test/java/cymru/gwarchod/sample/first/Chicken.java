package cymru.gwarchod.sample.first;

import cymru.gwarchod.sample.second.Egg;

public record Chicken(Egg laid) {}
