package cymru.gwarchod.sample.right.domain;

public enum ThingTransitions {
    KEEP
}
