package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.domain.CategoryCounts;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The children of one category.")
public record CategoryCountResponse(
        Category category,

        @Schema(description = "How many, exactly") int children,

        @Schema(description = "Share of all in per cent; absent of nobody", examples = "12.5")
        Optional<BigDecimal> percent) {

    /** All categories, the lowest first; one without children has its line too. */
    static List<CategoryCountResponse> all(CategoryCounts counts) {
        return Arrays.stream(Category.values())
                .map(category -> new CategoryCountResponse(category, counts.of(category), counts.percent(category)))
                .toList();
    }
}
