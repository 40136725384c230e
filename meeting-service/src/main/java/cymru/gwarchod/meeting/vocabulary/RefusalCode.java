package cymru.gwarchod.meeting.vocabulary;

/** Why something was refused: the enumeration of a feature implements it. */
public interface RefusalCode {

    /** The constant's name. */
    String name();

    /** The part of the request that it is about, as a JSON pointer; {@code #} for the whole. */
    String pointer();

    /** Whether the state of the record stands in the way; otherwise a rule does. */
    boolean isState();
}
