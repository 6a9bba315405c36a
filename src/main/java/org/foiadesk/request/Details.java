package org.foiadesk.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the request says and how the newsroom files it; may be edited, unlike what happened. */
@Embeddable
public class Details {

    String title = "";
    String body = "";
    String note = "";

    @Column(name = "requester_of_record")
    String requesterOfRecord = "";

    @Column(name = "section_id")
    @Nullable
    Long sectionId;

    List<String> tags = List.of();

    protected Details() {}

    public Details(
            String title,
            String body,
            String note,
            String requesterOfRecord,
            @Nullable Long sectionId,
            List<String> tags) {
        this.title = title;
        this.body = body;
        this.note = note;
        this.requesterOfRecord = requesterOfRecord;
        this.sectionId = sectionId;
        this.tags = List.copyOf(tags);
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String note() {
        return note;
    }

    public String requesterOfRecord() {
        return requesterOfRecord;
    }

    public @Nullable Long sectionId() {
        return sectionId;
    }

    public List<String> tags() {
        return List.copyOf(tags);
    }
}
