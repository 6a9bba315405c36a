package org.foiadesk.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 on the way: while the chunks of an upload reach this node in order, its hash grows with them. Where they do
 * not, the hash is not here, and the bytes are read again at the end.
 */
@ApplicationScoped
class Digests {

    private static final int MOST = 500;

    private final Map<Long, Running> running = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Running> eldest) {
            return size() > MOST;
        }
    };

    private record Running(MessageDigest digest, int next) {}

    static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** To be fed with this chunk and given back; empty when an earlier one did not come by here. */
    synchronized @Nullable MessageDigest taken(long upload, int chunk) {
        Running before = running.remove(upload);
        if (chunk == 0) {
            return fresh();
        }
        return before != null && before.next == chunk ? before.digest : null;
    }

    synchronized void back(long upload, int chunk, @Nullable MessageDigest digest) {
        if (digest != null) {
            running.put(upload, new Running(digest, chunk + 1));
        }
    }

    /** The hash of the whole, if all chunks came by here in order. */
    synchronized Optional<byte[]> whole(Upload upload) {
        Running all = running.remove(upload.id());
        return all != null && all.next == upload.chunks() ? Optional.of(all.digest.digest()) : Optional.empty();
    }
}
