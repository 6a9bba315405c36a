package org.foiadesk.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;

/** Whose request it is, who helps, and how far it may be seen. */
@Embeddable
public class Access {

    @Enumerated(EnumType.STRING)
    Level level = Level.NEWSROOM;

    @Column(name = "owner_id")
    long ownerId;

    List<Long> helpers = List.of();

    protected Access() {}

    public Access(Level level, long ownerId, List<Long> helpers) {
        this.level = level;
        this.ownerId = ownerId;
        this.helpers =
                helpers.stream().filter(helper -> helper != ownerId).distinct().toList();
    }

    /** The one who hands over stays on as helper, so that nothing vanishes from under their eyes. */
    Access handedTo(long newOwner) {
        List<Long> all = new ArrayList<>(helpers);
        all.add(ownerId);
        all.remove(newOwner);
        return new Access(level, newOwner, all);
    }

    boolean names(long person) {
        return ownerId == person || helpers.contains(person);
    }

    public Level level() {
        return level;
    }

    public long ownerId() {
        return ownerId;
    }

    public List<Long> helpers() {
        return List.copyOf(helpers);
    }
}
