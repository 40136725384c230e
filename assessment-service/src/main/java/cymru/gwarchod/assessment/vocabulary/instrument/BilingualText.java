package cymru.gwarchod.assessment.vocabulary.instrument;

/** A text a person reads, in both languages of Wales; both are always there. */
public record BilingualText(String english, String welsh) {
    public BilingualText {
        if (english.isBlank() || welsh.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }
}
