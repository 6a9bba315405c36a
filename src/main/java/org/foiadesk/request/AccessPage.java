package org.foiadesk.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.PersonRow;
import org.foiadesk.platform.Option;

/** Who owns a request, who helps, who may see it, what mails may say of it: the form. */
record AccessPage(
        String number,
        String title,
        List<Option> owners,
        List<Option> helpers,
        List<LevelChoice> levels,
        List<Option> mailSays,
        MailSays newsroom,
        String campaign) {

    record LevelChoice(String value, String label, String gloss, boolean chosen) {}

    static AccessPage of(
            FoiaRequest request, List<PersonRow> people, MailSays newsroom, Optional<Campaign.Others> campaign) {
        Access access = request.access();
        List<Option> helpers = people.stream()
                .filter(person -> person.id() != access.ownerId())
                .map(person -> new Option(
                        String.valueOf(person.id()),
                        person.name(),
                        access.helpers().contains(person.id())))
                .toList();
        return new AccessPage(
                request.number(),
                request.details().title(),
                Option.of(people, PersonRow::id, PersonRow::name, access.ownerId()),
                helpers,
                levels(access.level()),
                Option.of(MailSays.class, MailSays::shown, access.discretion().chosen()),
                newsroom,
                campaign.map(Campaign.Others::shown).orElse(""));
    }

    public String mailHint() {
        return newsroom == MailSays.FULL
                ? "They are read on locked screens and kept by other firms"
                : "Of no request more than the newsroom allows: " + newsroom.word();
    }

    private static List<LevelChoice> levels(Level chosen) {
        Function<Level, LevelChoice> choice =
                level -> new LevelChoice(level.name(), level.word(), level.gloss(), level == chosen);
        return List.of(Level.values()).stream().map(choice).toList();
    }
}
