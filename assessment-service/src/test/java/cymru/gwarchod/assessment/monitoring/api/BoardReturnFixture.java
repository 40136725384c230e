package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.testing.Api;
import java.util.stream.IntStream;

/** Returns in place, for tests of other layers. */
public final class BoardReturnFixture {

    /** No other test has a return of these years. */
    private static final int FIRST_YEAR = 1930;

    private static final int NEXT_YEAR = 2000;

    private BoardReturnFixture() {}

    /** One that the lead officer of Flintshire makes, for a quarter that has none yet: a return is never taken back. */
    public static String ofFlintshire() {
        return IntStream.range(FIRST_YEAR, NEXT_YEAR)
                .mapToObj(year -> Api.as(SubmitBoardReturnTest.LEAD)
                        .post(SubmitBoardReturnTest.RETURNS, SubmitBoardReturnTest.of(year + "-Q1", 0, 1, 0, 0)))
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .path("id");
    }
}
