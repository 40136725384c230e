package cymru.gwarchod.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The heads outside the database: one file for each chain, one line for each head, only ever appended to. */
final class HeadFile {

    private static final String FORMAT = "1";
    private static final int FIELDS = 6;
    private static final HexFormat HEX = HexFormat.of();

    private final Path file;
    private final String chain;

    HeadFile(Path folder, String chain) {
        this.file = folder.resolve(chain + ".heads");
        this.chain = chain;
    }

    /** Makes the folder, and sees that the file can be written. */
    void open() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
    }

    /** Appends a head, down to the disk. */
    void append(ChainHead head) throws IOException {
        String line = String.join(
                        " ",
                        FORMAT,
                        chain,
                        Long.toString(head.position()),
                        HEX.formatHex(head.hash()),
                        head.at().toString(),
                        HEX.formatHex(head.signature()))
                + "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Every line, in order; empty where it is no head. A last line without an end was torn by a crash and is left out. */
    List<Optional<ChainHead>> read() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        List<Optional<ChainHead>> heads = new ArrayList<>();
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> heads.add(parse(line)));
        return heads;
    }

    private Optional<ChainHead> parse(String line) {
        String[] fields = line.split(" ", -1);
        if (fields.length != FIELDS || !fields[0].equals(FORMAT) || !fields[1].equals(chain)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ChainHead(
                    Long.parseLong(fields[2]),
                    HEX.parseHex(fields[3]),
                    Instant.parse(fields[4]),
                    HEX.parseHex(fields[5])));
        } catch (IllegalArgumentException | DateTimeException noHead) {
            return Optional.empty();
        }
    }
}
