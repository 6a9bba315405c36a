package org.foiadesk.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.people.MailSays;

/** Whose request it is, who helps, and how far it may be seen and spoken of. */
@Embeddable
public class Access {

    @Enumerated(EnumType.STRING)
    Level level = Level.NEWSROOM;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_says")
    MailSays mailSays = MailSays.FULL;

    @Column(name = "owner_id")
    long ownerId;

    List<Long> helpers = List.of();

    protected Access() {}

    public Access(Discretion discretion, long ownerId, List<Long> helpers) {
        this.level = discretion.level();
        this.mailSays = discretion.chosen();
        this.ownerId = ownerId;
        this.helpers =
                helpers.stream().filter(helper -> helper != ownerId).distinct().toList();
    }

    /** The one who hands over stays on as helper, so that nothing vanishes from under their eyes. */
    Access handedTo(long newOwner) {
        List<Long> all = new ArrayList<>(helpers);
        all.add(ownerId);
        all.remove(newOwner);
        return new Access(discretion(), newOwner, all);
    }

    boolean names(long person) {
        return ownerId == person || helpers.contains(person);
    }

    public Level level() {
        return level;
    }

    public Discretion discretion() {
        return new Discretion(level, mailSays);
    }

    /** The same, but for what mails may say. */
    Access saying(MailSays says) {
        return new Access(new Discretion(level, says), ownerId, helpers);
    }

    public long ownerId() {
        return ownerId;
    }

    public List<Long> helpers() {
        return List.copyOf(helpers);
    }
}
