package cymru.gwarchod.assessment.monitoring.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.monitoring.domain.BoardReturn;
import cymru.gwarchod.assessment.monitoring.domain.CategoryCounts;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredArea;
import cymru.gwarchod.assessment.vocabulary.BoardReturnId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.Quarter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The row of what a return says. */
@Entity(name = "BoardReturnContent")
@Table(name = "board_return_content")
@Immutable
class BoardReturnContentEntity {

    @Id
    @Column(name = "return_id")
    UUID returnId;

    @Column(name = "social_services")
    String socialServices;

    @Column(name = "submitted_by")
    String submittedBy;

    @Column(name = "category_1")
    int category1;

    @Column(name = "category_2")
    int category2;

    @Column(name = "category_3")
    int category3;

    @Column(name = "category_4")
    int category4;

    @Column(name = "recorded_category_1")
    int recordedCategory1;

    @Column(name = "recorded_category_2")
    int recordedCategory2;

    @Column(name = "recorded_category_3")
    int recordedCategory3;

    @Column(name = "recorded_category_4")
    int recordedCategory4;

    protected BoardReturnContentEntity() {}

    static BoardReturnContentEntity of(BoardReturn made) {
        BoardReturnContentEntity row = new BoardReturnContentEntity();
        row.returnId = made.id().value();
        row.socialServices = made.area().socialServices().value();
        row.submittedBy = made.by().asText();
        row.category1 = made.returned().of(Category.CATEGORY_1);
        row.category2 = made.returned().of(Category.CATEGORY_2);
        row.category3 = made.returned().of(Category.CATEGORY_3);
        row.category4 = made.returned().of(Category.CATEGORY_4);
        row.recordedCategory1 = made.recorded().of(Category.CATEGORY_1);
        row.recordedCategory2 = made.recorded().of(Category.CATEGORY_2);
        row.recordedCategory3 = made.recorded().of(Category.CATEGORY_3);
        row.recordedCategory4 = made.recorded().of(Category.CATEGORY_4);
        return row;
    }

    BoardReturn toBoardReturn(BoardReturnEntity made) {
        return new BoardReturn(
                new BoardReturnId(made.id),
                Quarter.parse(made.quarter),
                new MonitoredArea(made.localAuthority, new AgencyCode(made.socialServices)),
                counts(category1, category2, category3, category4),
                counts(recordedCategory1, recordedCategory2, recordedCategory3, recordedCategory4),
                PersonId.parse(submittedBy),
                made.submittedAt);
    }

    private static CategoryCounts counts(int first, int second, int third, int fourth) {
        return new CategoryCounts(Map.of(
                Category.CATEGORY_1, first,
                Category.CATEGORY_2, second,
                Category.CATEGORY_3, third,
                Category.CATEGORY_4, fourth));
    }
}
