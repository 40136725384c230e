package cymru.gwarchod.testing.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.gwarchod.testing.Git;
import cymru.gwarchod.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The contract gate of a service. It runs after packaging and starts nothing: what is compared is what will run.
 *
 * <p>After a change of the contract, {@code -Dgwarchod.contract.write=true} writes the committed files anew; the change
 * then shows in the diff, where it belongs.
 */
public abstract class ContractGate {

    private static final Path PACKAGED = Path.of("target/openapi");
    private static final Map<String, String> RENDERINGS =
            Map.of("openapi.yaml", ".v1.yaml", "openapi.oas30.yaml", ".v1.oas30.yaml");

    private final String service;

    /**
     * The gate of a service.
     *
     * @param service its name, such as {@code referral-service}
     */
    protected ContractGate(String service) {
        this.service = service;
    }

    @Test
    void theCommittedContractIsThePackagedOne() {
        assertAll(RENDERINGS.entrySet().stream().map(rendering -> () -> {
            // given
            Path committed = Repository.contracts().resolve(service + rendering.getValue());
            String packaged =
                    ContractDocument.read(PACKAGED.resolve(rendering.getKey())).canonical();
            if (Boolean.getBoolean("gwarchod.contract.write")) {
                write(committed, packaged);
            }

            // then
            assertTrue(
                    Files.exists(committed),
                    () -> committed + " is missing: write it with -Dgwarchod.contract.write=true");
            assertEquals(
                    Files.readString(committed),
                    packaged,
                    () -> committed.getFileName()
                            + " differs: write it with -Dgwarchod.contract.write=true, see the diff");
        }));
    }

    @Test
    void theContractKeepsTheRules() {
        assertNone(ContractLint.findings(ContractDocument.read(PACKAGED.resolve("openapi.yaml"))));
    }

    @Test
    void everyExampleValidates() {
        assertNone(ContractExamplesCheck.findings(PACKAGED.resolve("openapi.oas30.yaml")));
    }

    @Test
    void nothingInternalIsPublished() {
        assertNone(ContractDocument.read(PACKAGED.resolve("openapi.yaml"))
                .operations()
                .map(ContractDocument.Operation::path)
                .filter(path -> !path.startsWith("/v1/"))
                .toList());
    }

    @Test
    void noWordBlamesAChild() {
        assertNone(Vocabulary.bannedBelow(Repository.contracts()));
    }

    @Test
    void nothingThatWasTaggedIsBroken() throws IOException {
        // given
        Optional<String> tag = Git.newestContractTag();
        assumeTrue(tag.isPresent(), "no tag contract/v1.* yet: nothing is promised");
        String tagged = Git.show(tag.orElseThrow(), "openapi/" + service + ".v1.oas30.yaml");
        assumeTrue(!tagged.isBlank(), () -> service + " has no contract at " + tag.orElseThrow());

        // when
        List<String> breaking =
                ContractCompatibility.breaking(tagged, Files.readString(PACKAGED.resolve("openapi.oas30.yaml")));

        // then
        assertNone(breaking);
    }

    private static void assertNone(List<String> findings) {
        assertTrue(findings.isEmpty(), () -> "\n" + String.join("\n", findings));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
