package cymru.gwarchod.sample.wrong.domain;

public enum LonelyStatus {
    ALONE
}
