package org.foiadesk.people;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;

/** What an administrator may change of the newsroom. */
record SettingsForm(
        Field name, Field zone, String requester, RoleChoice secondFactor, short mailHour, MailSays mailSays) {

    static SettingsForm of(Newsroom newsroom) {
        return new SettingsForm(
                Field.right(newsroom.name()),
                Field.right(newsroom.zone().getId()),
                newsroom.requesterOfRecord()
                        .map(person -> String.valueOf(person.id()))
                        .orElse(""),
                RoleChoice.of(newsroom.secondFactorFor),
                newsroom.mailHour,
                newsroom.mailSays);
    }

    static SettingsForm of(MultivaluedMap<String, String> form) {
        Field zone = Field.of(form.getFirst("zone"));
        return new SettingsForm(
                Field.of(form.getFirst("name"))
                        .required("Say the newsroom's name; it stands over every page.")
                        .longest(80),
                zone.unless(Zones.named(zone.value()).isEmpty(), "Choose a time zone of the list."),
                Field.of(form.getFirst("requester")).value(),
                RoleChoice.any(form.get("second-factor")),
                MailHour.of(form.getFirst("mail-hour")),
                new Form(form).choice("mail-says", MailSays.class).orElse(MailSays.FULL));
    }

    boolean right() {
        return name.right() && zone.right();
    }

    public List<Option> mailHours() {
        return MailHour.toChoose(mailHour);
    }

    public List<Option> mailSaysChoices() {
        return Option.of(MailSays.class, MailSays::shown, mailSays);
    }

    public List<Option> zones() {
        return Zones.toChoose(zone.value());
    }
}
