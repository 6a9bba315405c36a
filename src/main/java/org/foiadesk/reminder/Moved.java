package org.foiadesk.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.people.Address;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;

/** Puts the dates that moved into the words of one mail. */
@ApplicationScoped
class Moved {

    private final MovedNews news;
    private final Newsrooms newsrooms;
    private final Address address;
    private final Today today;

    Moved(MovedNews news, Newsrooms newsrooms, Address address, Today today) {
        this.news = news;
        this.newsrooms = newsrooms;
        this.address = address;
        this.today = today;
    }

    /** @param told what the mail says, to be settled with it */
    record Said(MovedList list, List<MovedNotice> told) {

        static final Said NOTHING = new Said(MovedList.of(List.of()), List.of());

        boolean nothing() {
            return list.size() == 0;
        }

        Stream<String> numbers() {
            return told.stream().map(MovedNotice::number);
        }
    }

    Said of(Viewer viewer) {
        MailSays most = newsrooms.only().orElseThrow().mailSays();
        List<MovedLine> lines = new ArrayList<>();
        List<MovedNotice> told = new ArrayList<>();
        List<MovedNotice> back = new ArrayList<>();
        news.waiting(viewer).stream()
                .collect(Collectors.groupingBy(MovedNotice::number, LinkedHashMap::new, Collectors.toList()))
                .forEach((number, moves) -> {
                    Optional<MovedLine> line =
                            MovedLine.of(moves, today.date(), most, address.of("/requests/" + number));
                    line.ifPresent(lines::add);
                    (line.isPresent() ? told : back).addAll(moves);
                });
        news.settled(back, viewer, today.instant());
        return new Said(MovedList.of(lines), told);
    }

    void told(UUID mail, Said said, Viewer viewer) {
        news.told(mail, said.told(), viewer, today.instant());
    }
}
