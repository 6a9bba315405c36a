package org.foiadesk.desk;

import java.util.ArrayList;
import java.util.List;

/** What was asked, before anybody knows what it means: as a program sent it, or put together from a link. */
sealed interface Said {

    Said NOTHING = new Nothing();

    /** "a number": for who sent something else than was wanted. */
    String shape();

    record Words(String text) implements Said {
        @Override
        public String shape() {
            return "a text";
        }
    }

    /** As it was written, so that 1e1 and 10.0 are not taken for a count of days. */
    record Figure(String written) implements Said {
        @Override
        public String shape() {
            return "a number";
        }
    }

    record Truth(boolean value) implements Said {
        @Override
        public String shape() {
            return value ? "true" : "false";
        }
    }

    record Nothing() implements Said {
        @Override
        public String shape() {
            return "null";
        }
    }

    record Row(List<Said> items) implements Said {
        @Override
        public String shape() {
            return "a list";
        }
    }

    /** Its fields in the order in which they came; a name that came twice stands twice. */
    record Thing(List<Field> fields) implements Said {

        static final Thing EMPTY = new Thing(List.of());

        @Override
        public String shape() {
            return "an object";
        }

        Thing with(String name, Said value) {
            var more = new ArrayList<>(fields);
            more.add(new Field(name, value));
            return new Thing(more);
        }

        Thing with(String name, String text) {
            return with(name, new Words(text));
        }
    }

    record Field(String name, Said value) {}
}
