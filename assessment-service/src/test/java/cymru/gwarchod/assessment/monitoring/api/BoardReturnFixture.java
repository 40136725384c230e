package cymru.gwarchod.assessment.monitoring.api;

import cymru.gwarchod.statutoryclock.Quarter;
import cymru.gwarchod.testing.Api;
import java.util.stream.Stream;

/** Returns in place, for tests of other layers. */
public final class BoardReturnFixture {

    /** No other test makes returns of the quarters from here to the one before the next. */
    private static final Quarter FIRST = Quarter.parse("2000-Q1");

    private static final Quarter NEXT = Quarter.parse("2007-Q1");

    private BoardReturnFixture() {}

    /** One that the lead officer of Flintshire makes, for a quarter that has none yet: a return is never taken back. */
    public static String ofFlintshire() {
        return Stream.iterate(FIRST, quarter -> !quarter.equals(NEXT), Quarter::next)
                .map(quarter -> Api.as(SubmitBoardReturnTest.LEAD)
                        .post(SubmitBoardReturnTest.RETURNS, SubmitBoardReturnTest.of(quarter.toString(), 0, 1, 0, 0)))
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .path("id");
    }
}
