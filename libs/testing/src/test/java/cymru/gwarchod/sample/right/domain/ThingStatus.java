package cymru.gwarchod.sample.right.domain;

public enum ThingStatus {
    KEPT
}
