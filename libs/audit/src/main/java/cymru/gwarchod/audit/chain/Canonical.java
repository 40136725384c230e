package cymru.gwarchod.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one byte form of a sequence of values: each with its kind and, where it varies, its length, so that no two
 * sequences have the same bytes. What is absent differs from what is empty.
 */
final class Canonical {

    private static final int NANOS_PER_MICRO = 1_000;
    private static final int MICROS_PER_SECOND = 1_000_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Adds a value: text, number, moment (to the microsecond, as PostgreSQL keeps it), id, bytes, or a list of ids. */
    Canonical with(@Nullable Object value) {
        try {
            put(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private void put(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case String text -> putBytes('T', text.getBytes(StandardCharsets.UTF_8));
            case byte[] raw -> putBytes('B', raw);
            case Number number -> {
                out.writeByte('N');
                out.writeLong(number.longValue());
            }
            case Instant moment -> {
                out.writeByte('I');
                out.writeLong(Math.addExact(
                        Math.multiplyExact(moment.getEpochSecond(), MICROS_PER_SECOND),
                        moment.getNano() / NANOS_PER_MICRO));
            }
            case UUID id -> {
                out.writeByte('U');
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case Collection<?> list -> {
                out.writeByte('L');
                out.writeInt(list.size());
                for (Object item : list) {
                    put(item);
                }
            }
            default -> throw new IllegalArgumentException("no canonical form of " + value.getClass());
        }
    }

    private void putBytes(char kind, byte[] raw) throws IOException {
        out.writeByte(kind);
        out.writeInt(raw.length);
        out.write(raw);
    }
}
