package cymru.gwarchod.assessment.instrument.domain;

/** How a version of the instrument names a category: stable name for programs, label for people. */
public record CategoryText(Category category, String name, BilingualText label) {}
