package cymru.gwarchod.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private final RetryBudget budget = new RetryBudget();

    @Test
    void aQuietServiceMayBeRetriedAFewTimesInARow() {
        for (var i = 0; i < 10; i++) {
            assertTrue(budget.spend());
        }
        assertFalse(budget.spend());
    }

    @Test
    void afterThatOneRequestInTen() {
        // given
        while (budget.spend()) {
            // until it is empty
        }

        // when
        var retries = 0;
        for (var i = 0; i < 1000; i++) {
            budget.earn();
            if (budget.spend()) {
                retries++;
            }
        }

        // then
        assertEquals(100, retries);
    }
}
