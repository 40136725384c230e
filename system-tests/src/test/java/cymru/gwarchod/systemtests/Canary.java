package cymru.gwarchod.systemtests;

import java.util.List;

/** Words that stand nowhere in the suite. Where one turns up, something was passed on that should not have been. */
final class Canary {
    static final String NAME = "Zzybrwydd";
    static final String ADDRESS = "99 Qwyddffordd";
    static final String TEXT = "xqcanaryx saw the child at the door";
    static final String NHS_NUMBER = "9998887776";
    static final String BIRTH_DATE = "2015-02-28";

    /** Each of them, as it is looked for. */
    static final List<String> ALL = List.of(NAME, "Qwyddffordd", "xqcanaryx", NHS_NUMBER, BIRTH_DATE);

    private Canary() {}
}
