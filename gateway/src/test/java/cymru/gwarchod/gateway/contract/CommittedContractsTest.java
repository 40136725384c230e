package cymru.gwarchod.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.gateway.pages.OwnPages;
import cymru.gwarchod.gateway.routing.Contract;
import cymru.gwarchod.gateway.routing.Contract.Rendering;
import cymru.gwarchod.gateway.routing.Owner;
import cymru.gwarchod.gateway.routing.PathTable;
import cymru.gwarchod.gateway.scenario.ScenarioClock;
import cymru.gwarchod.problem.ProblemCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The committed merged contract is what the committed contracts of the services give. After a service's contract has
 * changed, {@code -Dgwarchod.contract.write=true} writes the merged one anew.
 */
class CommittedContractsTest {

    private static final String FOLDER = "gwarchod/openapi";

    @ParameterizedTest
    @EnumSource(Rendering.class)
    void theMergedContractIsUpToDate(Rendering rendering) throws IOException {
        // given
        var file = Path.of(System.getProperty("gwarchod.root"), "openapi", rendering.fileOf(ContractMerger.SUITE));

        // when
        var merged = ContractMerger.merge(PathTable.ofTheSuite(), ContractMerger.committed(FOLDER, rendering));
        if (Boolean.getBoolean("gwarchod.contract.write")) {
            Files.writeString(file, merged);
        }

        // then
        assertEquals(Files.readString(file), merged, "Write it anew with -Dgwarchod.contract.write=true");
    }

    @ParameterizedTest
    @EnumSource(Owner.class)
    void aContractIsCommittedInBothRenderingsOrInNone(Owner owner) {
        var contract = Contract.find(owner, FOLDER, Rendering.OAS31).map(Contract::operations);
        var older = Contract.find(owner, FOLDER, Rendering.OAS30).map(Contract::operations);

        assertEquals(contract, older);
    }

    @Test
    void theGatewaysOwnContractAndItsPagesAreTheSame() {
        // given
        var contract = Contract.find(Owner.GATEWAY, FOLDER, Rendering.OAS31).orElseThrow();
        var pages = new OwnPages(ProblemCatalogue.load(), FOLDER);

        // when
        var served = new TreeSet<>(pages.templates());
        served.removeAll(pages.outsideTheContract());
        served.add(ScenarioClock.TEMPLATE);

        // then
        assertEquals(served, new TreeSet<>(contract.operations().keySet()));
        assertFalse(served.isEmpty());
    }

    @Test
    void theGatewaysOlderRenderingDiffersInTheVersionOnly() throws IOException {
        var openapi = Path.of(System.getProperty("gwarchod.root"), "openapi");
        var name = Owner.GATEWAY.service();

        var newer = Files.readAllLines(openapi.resolve(Rendering.OAS31.fileOf(name)));
        var older = Files.readAllLines(openapi.resolve(Rendering.OAS30.fileOf(name)));

        assertEquals("openapi: 3.0.3", older.getFirst());
        assertEquals(newer.subList(1, newer.size()), older.subList(1, older.size()));
    }

    @Test
    void everyOwnerHasItsSegments() {
        // A table that lost its rows would route nothing and break nothing.
        assertEquals(
                45,
                Arrays.stream(Owner.values())
                        .mapToInt(owner -> owner.firstSegments().size())
                        .sum());
    }
}
