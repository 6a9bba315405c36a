package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;
import org.foiadesk.platform.Vault;

/** Passwords of the files behind links: sealed, and whoever keeps, sees or removes one is named in the audit log. */
@ApplicationScoped
class FilePasswords {

    private final EntityManager database;
    private final Vault vault;
    private final Audit audit;
    private final Today today;

    FilePasswords(EntityManager database, Vault vault, Audit audit, Today today) {
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.today = today;
    }

    /** The entries whose password is kept, as far as the viewer may know. */
    Set<Integer> kept(FoiaRequest request) {
        List<?> seqs = database.createNativeQuery("select seq from file_password where request_id = :id", Integer.class)
                .setParameter("id", request.id())
                .getResultList();
        return seqs.stream().map(Integer.class::cast).collect(Collectors.toSet());
    }

    /** In place of the one before. */
    void keep(FoiaRequest request, int seq, String password, Viewer viewer) {
        byte[] sealed = vault.seal(purpose(request, seq), password.getBytes(StandardCharsets.UTF_8));
        database.createNativeQuery("""
                        insert into file_password (request_id, seq, sealed, kept_by, kept_at)
                        values (:id, :seq, :sealed, :by, :at) on conflict (request_id, seq)
                        do update set sealed = excluded.sealed, kept_by = excluded.kept_by, kept_at = excluded.kept_at""")
                .setParameter("id", request.id())
                .setParameter("seq", seq)
                .setParameter("sealed", sealed)
                .setParameter("by", viewer.personId())
                .setParameter("at", today.instant())
                .executeUpdate();
        told("kept the password of a file", request, seq, viewer);
    }

    /** @throws NotFound when none is kept */
    String shown(FoiaRequest request, int seq, Viewer viewer) {
        byte[] sealed = (byte[]) database.createNativeQuery(
                        "select sealed from file_password where request_id = :id and seq = :seq", byte[].class)
                .setParameter("id", request.id())
                .setParameter("seq", seq)
                .getSingleResultOrNull();
        if (sealed == null) {
            throw new NotFound();
        }
        told("saw the password of a file", request, seq, viewer);
        return new String(vault.open(purpose(request, seq), sealed), StandardCharsets.UTF_8);
    }

    void remove(FoiaRequest request, int seq, Viewer viewer) {
        int removed = database.createNativeQuery("delete from file_password where request_id = :id and seq = :seq")
                .setParameter("id", request.id())
                .setParameter("seq", seq)
                .executeUpdate();
        if (removed > 0) {
            told("removed the password of a file", request, seq, viewer);
        }
    }

    private void told(String deed, FoiaRequest request, int seq, Viewer viewer) {
        audit.record(OptionalLong.of(viewer.personId()), deed, request.number(), "entry " + seq);
    }

    private static String purpose(FoiaRequest request, int seq) {
        return "the file password of " + request.id() + "/" + seq;
    }
}
