package cymru.gwarchod.problem;

/** RFC 6901 pointers in fragment form, as {@link FieldError#pointer()} wants them. */
public final class Pointers {

    /** The whole body. */
    public static final String ROOT = "#";

    private Pointers() {}

    /**
     * The pointer of these steps: {@code of("answers", 3, "evidence")} is {@code #/answers/3/evidence}.
     *
     * @param steps property names and array indexes, from the outside inwards
     */
    public static String of(Object... steps) {
        var pointer = new StringBuilder(ROOT);
        for (var step : steps) {
            pointer.append('/').append(escaped(step.toString()));
        }
        return pointer.toString();
    }

    /** The pointer of one more step inwards. */
    public static String child(String pointer, Object step) {
        return pointer + '/' + escaped(step.toString());
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
