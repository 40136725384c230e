package cymru.gwarchod.access.runtime;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Label;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.agency.Nation;
import cymru.gwarchod.access.agency.TaskGroup;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.access.agency.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the register of agencies from {@code agencies.csv} and {@code units.csv} in the folder {@code
 * gwarchod.register.dir}: the same files from which the realm is made. A missing or broken file stops the start.
 */
@ApplicationScoped
public class RegisterLoader {

    private static final String AUTHORITIES = "/gwarchod/authorities.csv";

    private final Path folder;

    RegisterLoader(@ConfigProperty(name = "gwarchod.register.dir") Path folder) {
        this.folder = folder;
    }

    @Produces
    @ApplicationScoped
    AgencyRegister register() {
        return load(folder);
    }

    /** Reads a register from a folder; the local authorities come with this library. */
    public static AgencyRegister load(Path folder) {
        try (InputStream authorities = RegisterLoader.class.getResourceAsStream(AUTHORITIES);
                InputStream agencies = Files.newInputStream(folder.resolve("agencies.csv"));
                InputStream units = Files.newInputStream(folder.resolve("units.csv"))) {
            return new AgencyRegister(
                    rows(agencies).stream().map(RegisterLoader::agency).toList(),
                    rows(units).stream().map(RegisterLoader::unit).toList(),
                    rows(authorities).stream()
                            .filter(r -> r.get("kind").equals("LOCAL_AUTHORITY"))
                            .map(RegisterLoader::authority)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the register of agencies cannot be read from " + folder, e);
        }
    }

    private static List<Map<String, String>> rows(InputStream csv) throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(header).readValues(csv)) {
            return rows.readAll();
        }
    }

    private static Agency agency(Map<String, String> row) {
        return new Agency(
                new AgencyCode(row.get("code")),
                AgencyType.valueOf(row.get("type")),
                Nation.valueOf(row.get("nation")),
                Label.of(row.get("name_en"), row.get("name_cy")),
                text(row, "local_authority"),
                text(row, "police_force"),
                text(row, "health_board"),
                text(row, "phone"),
                text(row, "out_of_hours_phone"));
    }

    private static Unit unit(Map<String, String> row) {
        return new Unit(
                new UnitCode(row.get("code")),
                new AgencyCode(row.get("agency")),
                Unit.Kind.valueOf(row.get("kind")),
                Label.of(row.get("name_en"), row.get("name_cy")),
                text(row, "local_authority"),
                text(row, "address"));
    }

    private static LocalAuthority authority(Map<String, String> row) {
        return new LocalAuthority(
                row.get("code"),
                Nation.valueOf(row.get("nation")),
                Label.of(row.get("name_en"), row.get("name_cy")),
                text(row, "police_force"),
                text(row, "health_board"),
                text(row, "task_group").map(TaskGroup::valueOf));
    }

    private static Optional<String> text(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).filter(v -> !v.isBlank());
    }
}
