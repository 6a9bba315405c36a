package org.foiadesk.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Refusal;
import org.foiadesk.request.FoiaRequest;
import org.jspecify.annotations.Nullable;

/** One paper: its bytes never change, what is said about it may. */
@Entity
@Table(name = "document")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class Document {

    @Id
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    FoiaRequest request;

    @Column(name = "event_seq", updatable = false)
    @Nullable
    Integer eventSeq;

    @Column(updatable = false)
    UUID once;

    @Enumerated(EnumType.STRING)
    PaperKind kind;

    String name;

    @Column(name = "original_name", updatable = false)
    String originalName;

    String description;

    @Column(name = "letter_date")
    @Nullable
    LocalDate letterDate;

    @Nullable
    Integer pages;

    @Column(updatable = false)
    long size;

    @Column(updatable = false)
    byte[] sha256;

    /** Nobody, where it came by mail. */
    @Column(name = "uploaded_by", updatable = false)
    @Nullable
    Long uploadedBy;

    @Column(name = "uploaded_at", updatable = false)
    Instant uploadedAt;

    @Column(name = "replaces_id", updatable = false)
    @Nullable
    Long replacesId;

    @Column(name = "removed_at")
    @Nullable
    Instant removedAt;

    @Column(name = "removed_by")
    @Nullable
    Long removedBy;

    @Version
    int version;

    void describe(String newName, PaperFacts facts, @Nullable Integer counted) {
        name = newName;
        kind = facts.kind();
        description = facts.description();
        letterDate = facts.letterDate();
        pages = counted;
    }

    void remove(Viewer viewer, Instant at) {
        if (removed()) {
            throw new Refusal("It is among the removed papers already.");
        }
        removedAt = at;
        removedBy = viewer.personId();
    }

    void comeBack() {
        if (!removed()) {
            throw new Refusal("It is there already.");
        }
        removedAt = null;
        removedBy = null;
    }

    boolean removed() {
        return removedAt != null;
    }

    String hash() {
        return HexFormat.of().formatHex(sha256);
    }
}
