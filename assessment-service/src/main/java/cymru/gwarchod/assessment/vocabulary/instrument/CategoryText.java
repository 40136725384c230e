package cymru.gwarchod.assessment.vocabulary.instrument;

/** How a version of the instrument names a category: stable name for programs, label for people. */
public record CategoryText(Category category, String name, BilingualText label) {}
