package cymru.gwarchod.audit.chain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Makes and checks the hashes of one chain, with a key that is outside the database. The chain's name stands in each, so
 * that a row of another service's chain never fits, although the key is the same.
 */
final class ChainSeal {

    /** The encoding that new links have. */
    static final int ENCODING = 1;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;
    private final String chain;

    ChainSeal(SecretKey key, String chain) {
        this.key = key;
        this.chain = chain;
    }

    /** The same key for the chain of another service. */
    ChainSeal of(String otherChain) {
        return new ChainSeal(key, otherChain);
    }

    String chain() {
        return chain;
    }

    /** What stands before the first link. */
    byte[] beginning() {
        return mac(new Canonical().with("gwarchod-audit-chain").with(chain));
    }

    /** The link of a row at a position. */
    ChainLink link(long position, byte[] previous, AuditRow row) {
        return new ChainLink(position, row.id(), row.at(), ENCODING, previous, hash(ENCODING, position, previous, row));
    }

    /** Whether the link is that of the row, in its encoding. */
    boolean fits(ChainLink link, AuditRow row) {
        return link.encoding() == ENCODING
                && same(link.hash(), hash(link.encoding(), link.position(), link.previous(), row));
    }

    /** The signed head of a chain that ends with this link. */
    ChainHead head(long position, byte[] hash, Instant at) {
        Instant stored = at.truncatedTo(ChronoUnit.MICROS);
        return new ChainHead(position, hash, stored, signature(position, hash, stored));
    }

    /** Whether the head was signed with this key for this chain. */
    boolean signed(ChainHead head) {
        return same(head.signature(), signature(head.position(), head.hash(), head.at()));
    }

    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private byte[] hash(int encoding, long position, byte[] previous, AuditRow row) {
        Canonical canonical = new Canonical()
                .with("gwarchod-audit-link")
                .with(encoding)
                .with(chain)
                .with(position)
                .with(previous);
        row.values().forEach(canonical::with);
        return mac(canonical);
    }

    private byte[] signature(long position, byte[] hash, Instant at) {
        return mac(new Canonical()
                .with("gwarchod-audit-head")
                .with(chain)
                .with(position)
                .with(hash)
                .with(at));
    }

    private byte[] mac(Canonical canonical) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(canonical.bytes());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
