package cymru.gwarchod.audit.chain;

import org.junit.jupiter.api.Tag;

@Tag("deep")
class DeepTamperingTest extends TamperingCases {

    DeepTamperingTest() {
        super(100_000);
    }
}
