package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.assessment.monitoring.domain.CategoryCounts;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.Quarter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The return of the own authority for a quarter that has ended; noughts are a return too (MON-04).")
public record SubmitBoardReturnRequest(
        @NotNull @Pattern(regexp = Quarter.FORM) @Schema(examples = "2026-Q1")
        String quarter,

        @NotNull @Valid ChildrenByCategory children) {

    /** Children by category; what is missing is named, category by category. */
    @Schema(
            description =
                    "The children known in the quarter, by category; every category is stated, with nought where there are none.")
    public record ChildrenByCategory(
            @NotNull @Min(0) @Max(99_999) Integer category1,
            @NotNull @Min(0) @Max(99_999) Integer category2,
            @NotNull @Min(0) @Max(99_999) Integer category3,
            @NotNull @Min(0) @Max(99_999) Integer category4) {

        static ChildrenByCategory of(CategoryCounts counts) {
            return new ChildrenByCategory(
                    counts.of(Category.CATEGORY_1),
                    counts.of(Category.CATEGORY_2),
                    counts.of(Category.CATEGORY_3),
                    counts.of(Category.CATEGORY_4));
        }

        CategoryCounts toCounts() {
            return new CategoryCounts(Map.of(
                    Category.CATEGORY_1, category1,
                    Category.CATEGORY_2, category2,
                    Category.CATEGORY_3, category3,
                    Category.CATEGORY_4, category4));
        }
    }
}
