package cymru.gwarchod.referral.casefile.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import cymru.gwarchod.http.StrictJson;
import cymru.gwarchod.referral.casefile.ReadCaseFlow;
import cymru.gwarchod.referral.casefile.domain.CaseFlow;
import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.GeneratedFile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of the contract is the whole process. */
@StatutoryRule("FLOW-03")
class CaseFlowExampleTest {

    @Test
    void theExampleIsTheProcessItself() throws JsonProcessingException {
        CaseFlowResponse flow =
                CaseFlowResponse.of(new ReadCaseFlow.Flow(CaseFlow.TRANSITIONS, PolicyPack.guidance2010Draft()));
        GeneratedFile.check(
                "openapi/examples/readCaseFlow.json",
                StrictJson.mapper()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .writeValueAsString(Map.of("response", flow))
                        + "\n");
    }
}
